import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { pictureTexts } from '../../../content/picture.js';
import '../../support/define.js';
import { all, mount, shownIn, tags } from '../helpers.js';

const isChromium = /Chrome/.test(navigator.userAgent);

/** Half the width of a line, in units of the drawing. A line is this much wider than its path on each side. */
const HALF = 1.5;

/** Whether CSS mirrors a shape on the page. */
const isMirrored = (shape: Element): boolean =>
  new DOMMatrix(getComputedStyle(shape).transform).a === -1;

async function drawingsOf(tag: string, lang: string): Promise<SVGSVGElement[]> {
  const element = await mount(`<${tag} lang="${lang}"></${tag}>`);
  await shownIn(element, lang);
  return all<SVGSVGElement>(element, '[part~=picture]');
}

/** The drawings of all widgets. */
const drawings = async (lang: string): Promise<SVGSVGElement[]> =>
  (await Promise.all(tags.map((tag) => drawingsOf(tag, lang)))).flat();

describe('the drawings', () => {
  afterEach(() => (isChromium ? emulateMedia({ media: 'screen' }) : undefined));

  it('have different text alternatives within a widget, and every text alternative is used', async () => {
    const known: string[] = Object.values(pictureTexts).map(({ text }) => text);
    const seen: (string | null)[] = [];
    for (const tag of tags) {
      const said = (await drawingsOf(tag, 'en')).map((drawing) =>
        drawing.getAttribute('aria-label'),
      );
      expect(new Set(said).size, tag).to.equal(said.length);
      seen.push(...said);
    }
    expect([...new Set(seen)]).to.have.members(known);
  });

  it('are beside their text, or above it if there is no room', async () => {
    for (const [width, isBeside] of [
      [360, false],
      [760, true],
    ] as const) {
      const frame = await mount(
        `<iort-candidacy-factors style="inline-size: ${width}px"></iort-candidacy-factors>`,
      );
      for (const figure of all(frame, '.illustrated > figure')) {
        const picture = figure.getBoundingClientRect();
        const text = figure.nextElementSibling!.getBoundingClientRect();
        if (isBeside) expect(text.right).to.be.below(picture.left);
        else expect(picture.bottom).to.be.at.most(text.top);
      }
    }
  });

  it('come after the words of their step, and have no <figcaption>', async () => {
    const element = await mount('<iort-overview sections="steps"></iort-overview>');
    for (const figure of all(element, '.steps figure')) {
      expect(figure.previousElementSibling!.querySelector('.number')).not.to.equal(null);
      // Firefox would read a <figcaption> twice: it also uses the caption as the name of the figure.
      expect(figure.querySelector('figcaption')).to.equal(null);
    }
  });

  it('are not cut off at their edges', async () => {
    for (const drawing of await drawings('en')) {
      const { width, height } = drawing.viewBox.baseVal;
      for (const path of drawing.querySelectorAll('path')) {
        const box = path.getBBox();
        const name = `${drawing.getAttribute('aria-label')} ${path.getAttribute('d')}`;
        expect(Math.min(box.x, box.y), name).to.be.at.least(HALF);
        expect(box.x + box.width, name).to.be.at.most(width - HALF);
        expect(box.y + box.height, name).to.be.at.most(height - HALF);
      }
    }
  });

  it('are mirrored with the reading direction, except ticks and similar shapes', async () => {
    for (const [lang, mirrored] of [
      ['en', false],
      ['ar-XB', true],
    ] as const) {
      for (const drawing of await drawings(lang)) {
        expect(isMirrored(drawing), lang).to.equal(mirrored);
        for (const path of drawing.querySelectorAll('path')) {
          const isUpright = path.classList.contains('upright');
          expect(isMirrored(path), path.getAttribute('d')!).to.equal(mirrored && isUpright);
        }
      }
    }
  });

  // Only Chromium's driver can render a page as it is printed.
  if (isChromium) {
    it('leave the whole width on paper to a step without a drawing', async () => {
      const element = await mount(
        '<div style="inline-size: 640px"><iort-overview></iort-overview></div>',
      );
      await emulateMedia({ media: 'print' });
      for (const step of all(element, '[part~=step]')) {
        const { right, width } = step.getBoundingClientRect();
        const text = step.querySelector(':scope > div')!.getBoundingClientRect();
        if (step.querySelector('figure')) expect(text.right).to.be.below(right - 100);
        else expect(text.width).to.equal(width);
      }
    });
  }
});
