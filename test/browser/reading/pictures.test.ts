import { expect } from '@open-wc/testing';
import { pictureTexts } from '../../../content/picture.js';
import '../../support/define.js';
import { all, mount, shownIn } from '../helpers.js';

/** Half of a line, which lies outside of its path. */
const HALF = 1.5;

/** What turns a shape around on the page. */
const turned = (shape: Element): boolean =>
  new DOMMatrix(getComputedStyle(shape).transform).a === -1;

async function scenes(lang: string): Promise<SVGSVGElement[]> {
  const element = await mount(`<iort-overview lang="${lang}"></iort-overview>`);
  await shownIn(element, lang);
  return all<SVGSVGElement>(element, '[part~=picture]');
}

describe('the scenes', () => {
  it('stand with the steps, each once', async () => {
    const said = (await scenes('en')).map((scene) => scene.getAttribute('aria-label'));
    const texts = Object.values(pictureTexts).map(({ text }) => text);
    expect(said).to.have.members(texts);
  });

  it('lie within their frames', async () => {
    for (const scene of await scenes('en')) {
      const { width, height } = scene.viewBox.baseVal;
      for (const path of scene.querySelectorAll('path')) {
        const box = path.getBBox();
        const what = `${scene.getAttribute('aria-label')} ${path.getAttribute('d')}`;
        expect(Math.min(box.x, box.y), what).to.be.at.least(HALF);
        expect(box.x + box.width, what).to.be.at.most(width - HALF);
        expect(box.y + box.height, what).to.be.at.most(height - HALF);
      }
    }
  });

  it('face the way that is read, but for ticks and the like', async () => {
    for (const [lang, isTurned] of [
      ['en', false],
      ['ar-XB', true],
    ] as const) {
      for (const scene of await scenes(lang)) {
        expect(turned(scene), lang).to.equal(isTurned);
        for (const path of scene.querySelectorAll('path')) {
          const isUpright = path.classList.contains('upright');
          expect(turned(path), path.getAttribute('d')!).to.equal(isTurned && isUpright);
        }
      }
    }
  });
});
