import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, languages, mount, shownIn } from '../helpers.js';

const WIDTHS = [280, 300, 320, 340, 360, 390, 420, 480, 540, 620, 700, 768];

/** The box of each character of a text. */
const boxesOf = (text: Text): DOMRect[] =>
  [...text.data].map((_, index) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + 1);
    return range.getBoundingClientRect();
  });

/** Mounts a widget with all answers open. @returns also a function that sets the width of the widget */
async function mountAt(tag: string, lang: string) {
  const element = await mount(`<${tag} lang="${lang}" open="all"></${tag}>`);
  await shownIn(element, lang);
  return {
    element,
    resize: (width: number) => {
      element.style.cssText = `display: block; inline-size: ${width}px`;
    },
  };
}

describe('line breaks', () => {
  for (const lang of languages) {
    it(`${lang}: the punctuation after an explained term stays on the line of the term`, async () => {
      const { element, resize } = await mountAt('iort-candidacy-factors', lang);
      const texts = all(element, '.term')
        .map((term) => term.nextSibling)
        .filter((next): next is Text => next instanceof Text && /^\p{P}/u.test(next.data));
      expect(texts).not.to.deep.equal([]);
      for (const width of WIDTHS) {
        resize(width);
        for (const text of texts) {
          const term = (text.previousSibling as Element).getBoundingClientRect();
          const [mark] = boxesOf(text) as [DOMRect];
          expect(mark.top, `${width} px, after ${text.previousSibling?.textContent}`).to.be.below(
            term.bottom,
          );
        }
      }
    });
  }

  for (const tag of ['iort-overview', 'iort-side-effects', 'iort-candidacy-factors', 'iort-faq']) {
    it(`${tag}: the telephone number in the text is a link on one line, with its digits from left to right`, async () => {
      for (const lang of ['en', 'ar', 'zh-Hans']) {
        const { element, resize } = await mountAt(tag, lang);
        const numbers = all<HTMLAnchorElement>(element, 'a[href="tel:+18002272345"]');
        expect(numbers.length, lang).to.be.above(0);
        for (const width of WIDTHS) {
          resize(width);
          for (const number of numbers) {
            const boxes = boxesOf(number.firstChild as Text);
            expect(number.getClientRects().length, `${lang}, ${width} px`).to.equal(1);
            const lefts = boxes.map(({ left }) => left);
            expect(lefts, `${lang}, ${width} px`).to.deep.equal(lefts.toSorted((a, b) => a - b));
          }
        }
      }
    });
  }
});
