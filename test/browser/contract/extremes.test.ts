import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, languages, mount, part, shownIn, tags } from '../helpers.js';
import { senselessPages } from './senseless-pages.js';

const html = document.documentElement;

/** Styles the page's root until the test ends. */
function rootStyle(css: string): void {
  html.style.cssText = css;
  afterThis(() => html.removeAttribute('style'));
}

/** Checks the sizes of letters and lines, and the width of the first paragraph. */
function expectReadable(element: Element): void {
  const root = part(element, 'root');
  for (const text of all(element, 'p, li, summary, h2, h3, button')) {
    const { fontSize, lineHeight } = getComputedStyle(text);
    const size = parseFloat(fontSize);
    expect(size, text.outerHTML).to.be.at.least(16);
    if (lineHeight !== 'normal') expect(parseFloat(lineHeight)).to.be.at.least(1.19 * size);
  }
  const paragraph = all(element, '[part~=paragraph]')[0]!.getBoundingClientRect();
  expect(paragraph.width).to.be.at.least(Math.min(240, root.getBoundingClientRect().width - 40));
}

describe('the text stays readable', () => {
  for (const tag of tags) {
    for (const [name, style] of Object.entries(senselessPages)) {
      it(`in <${tag}> on a page with ${name}`, async () => {
        expectReadable(await mount(`<div style="${style}"><${tag} open="all"></${tag}></div>`));
      });
    }

    it(`in <${tag}> on a page with a tiny or a huge root font`, async () => {
      for (const size of ['1px', '4px', '60px']) {
        rootStyle(`font-size: ${size}`);
        const element = await mount(`<${tag} open="all"></${tag}>`);
        expectReadable(element);
        expect(part(element, 'root').scrollWidth).to.be.at.most(window.innerWidth);
      }
    });

    it(`in <${tag}> in large letters, at any width of a phone, in each language`, async () => {
      rootStyle('font-size: 28px');
      for (const lang of languages) {
        const box = `<div><${tag} lang="${lang}" open="all"></${tag}></div>`;
        const element = await mount(box);
        await shownIn(element, lang);
        // Text that browsers wrap in special ways has crashed WebKit at single widths.
        for (let width = 280; width <= 430; width += 4) {
          element.parentElement!.style.inlineSize = `${width}px`;
          expect(part(element, 'root').scrollWidth, `${lang}, ${width} px`).to.be.at.most(width);
        }
      }
    });

    it(`in <${tag}> with the text spacing of WCAG 1.4.12, in each language`, async () => {
      const spacing =
        'inline-size: 320px; letter-spacing: 0.12em; word-spacing: 0.16em; --iort-line-height: 1.5';
      for (const lang of languages) {
        const element = await mount(
          `<div style="${spacing}"><${tag} lang="${lang}" open="all"></${tag}></div>`,
        );
        await shownIn(element, lang);
        for (const each of [part(element, 'root'), ...all(element, 'p, li, summary, td, button')])
          expect(each.scrollWidth, `${lang}: ${each.textContent}`).to.be.at.most(320);
      }
    });

    it(`in <${tag}> on a page with the CSS property zoom`, async () => {
      for (const zoom of [0.5, 3]) {
        const element = await mount(
          `<div style="zoom: ${zoom}; inline-size: 320px"><${tag} open="all"></${tag}></div>`,
        );
        expect(part(element, 'root').scrollWidth).to.be.at.most(321 * Math.max(1, zoom));
        expect(parseFloat(getComputedStyle(part(element, 'paragraph')).fontSize)).to.be.at.least(8);
      }
    });
  }
});

describe('the direction of the text', () => {
  it('is that of its language, whatever `dir` says', async () => {
    for (const dir of ['rtl', 'ltr', 'auto', 'sideways']) {
      const element = await mount(
        `<div dir="${dir}"><iort-faq lang="en" dir="${dir}"></iort-faq></div>`,
      );
      expect(getComputedStyle(part(element, 'paragraph')).direction).to.equal('ltr');
    }
  });
});
