import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, languages, mount, part, shownIn, tags } from '../helpers.js';
import { addOwn, tick } from './questions.js';

/** Texts of a widget that extend beyond its edges by more than `slack` pixels. */
function cutOff(element: Element, slack: number): string[] {
  const { left, right } = part(element, 'root').getBoundingClientRect();
  const walker = document.createTreeWalker(part(element, 'root'), NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: string[] = [];
  while (walker.nextNode()) {
    range.selectNodeContents(walker.currentNode);
    const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
    if (boxes.some((box) => box.left < left - slack || box.right > right + slack))
      found.push(walker.currentNode.textContent!.trim());
  }
  return found;
}

const cases = [
  ...[...languages, 'en-XA', 'ar-XB'].map((lang) => ({ width: 280, lang })),
  { width: 320, lang: 'en' },
];

describe('a width', () => {
  for (const { width, lang } of cases) {
    for (const tag of tags) {
      for (const direction of ['ltr', 'rtl']) {
        it(`of ${width} pixels is enough for <${tag}> in ${lang} with all disclosures open, on a page with the direction ${direction}`, async () => {
          const element = await mount(
            `<div dir="${direction}" style="inline-size: ${width}px"><${tag} lang="${lang}" open="all"></${tag}></div>`,
          );
          await shownIn(element, lang);
          if (tag === 'iort-candidacy-factors' && lang === 'en') {
            await tick(element, 0);
            await addOwn(element, 'w'.repeat(300));
          }
          for (const term of all(element, '[part~=term]')) term.click();
          const root = part(element, 'root');
          // Firefox counts spaces at the ends of lines if they are between marks of the pseudo-locale.
          const slack = lang === 'ar-XB' ? 6 : 0.5;
          expect(root.scrollWidth).to.be.at.most(width + slack);
          expect(cutOff(element, slack)).to.deep.equal([]);
          const { right } = root.getBoundingClientRect();
          const over = all(element, '*').filter(
            (node) => node.getBoundingClientRect().right > right + 1,
          );
          expect(over.map(({ outerHTML }) => outerHTML.slice(0, 80))).to.deep.equal([]);
        });
      }
    }
  }
});
