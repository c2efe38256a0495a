import { expect } from '@open-wc/testing';
import 'axe-core';
import '../../../src/define.js';
import { afterThis, all, mount, part, tags } from '../helpers.js';

/** A classic script: its one export is a global. */
declare const axe: typeof import('axe-core');

const html = document.documentElement;

/** Styles the page's root until the test ends. */
function rootStyle(css: string): void {
  html.style.cssText = css;
  afterThis(() => html.removeAttribute('style'));
}

const readable = async (element: Element): Promise<void> => {
  const root = part(element, 'root');
  for (const text of all(element, 'p, li, summary, h2, h3, button')) {
    const { fontSize, lineHeight } = getComputedStyle(text);
    const size = parseFloat(fontSize);
    expect(size, text.outerHTML).to.be.at.least(16);
    if (lineHeight !== 'normal') expect(parseFloat(lineHeight)).to.be.at.least(1.19 * size);
  }
  const paragraph = all(element, '[part~=paragraph]')[0]!.getBoundingClientRect();
  expect(paragraph.width).to.be.at.least(Math.min(240, root.getBoundingClientRect().width - 40));
  const { violations } = await axe.run(element, {
    runOnly: { type: 'rule', values: ['color-contrast-enhanced'] },
  });
  expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).to.deep.equal([]);
};

const nonsense = `--iort-color-text: banana; --iort-color-surface: 12px; --iort-color-link: {};
  --iort-color-secondary: url(x); --iort-color-edge: 3; --iort-color-tint: none;
  --iort-line-height: tall; --iort-measure: wide; --iort-font-family: 42;`;

const extreme = `--iort-line-height: 0; --iort-measure: 0px; --iort-color-rule: transparent;`;

const pages: Readonly<Record<string, string>> = {
  'tokens that make no sense': nonsense,
  'tokens that make no sense, on a dark page': `${nonsense} color-scheme: dark`,
  'tokens that make no sense, in white letters': `${nonsense} color: #fff; background: #fff`,
  'extreme tokens': extreme,
  'negative tokens': '--iort-line-height: -3; --iort-measure: -100em',
};

describe('the text stays readable', () => {
  for (const tag of tags) {
    for (const [name, style] of Object.entries(pages)) {
      it(`in <${tag}> under ${name}`, async () => {
        await readable(await mount(`<div style="${style}"><${tag} open="all"></${tag}></div>`));
      });
    }

    it(`in <${tag}> on a page with a tiny or a huge root font`, async () => {
      for (const size of ['1px', '4px', '60px']) {
        rootStyle(`font-size: ${size}`);
        const element = await mount(`<${tag} open="all"></${tag}>`);
        await readable(element);
        expect(part(element, 'root').scrollWidth).to.be.at.most(window.innerWidth);
      }
    });

    it(`in <${tag}> on a page that zooms`, async () => {
      for (const zoom of [0.5, 3]) {
        const element = await mount(
          `<div style="zoom: ${zoom}; inline-size: 320px"><${tag} open="all"></${tag}></div>`,
        );
        expect(part(element, 'root').scrollWidth).to.be.at.most(321 * Math.max(1, zoom));
        expect(parseFloat(getComputedStyle(part(element, 'paragraph')).fontSize)).to.be.at.least(8);
      }
    });
  }

  it('in the direction of its language, whatever the page says', async () => {
    for (const dir of ['rtl', 'ltr', 'auto', 'sideways']) {
      const element = await mount(
        `<div dir="${dir}"><iort-faq lang="en" dir="${dir}"></iort-faq></div>`,
      );
      expect(getComputedStyle(part(element, 'paragraph')).direction).to.equal('ltr');
    }
  });
});
