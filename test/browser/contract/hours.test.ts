import { expect, fixture } from '@open-wc/testing';
import { paragraphs } from '../../../src/slots/paragraphs.js';
import { hoursOnly, keptDigits, keptTokens } from '../../support/phone-lines.js';

/** The characters of an element in the order in which they are drawn, from left to right. */
function drawnIn(element: Element): string {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const signs: { sign: string; left: number }[] = [];
  for (let text = texts.nextNode() as Text; text; text = texts.nextNode() as Text) {
    [...text.data].forEach((sign, place) => {
      range.setStart(text, place);
      range.setEnd(text, place + 1);
      signs.push({ sign, left: range.getBoundingClientRect().left });
    });
  }
  return signs
    .sort((one, other) => one.left - other.left)
    .map(({ sign }) => sign)
    .join('');
}

describe('hours in the hospital’s words in Arabic', () => {
  for (const [words, hours] of [
    ['من 8:00-17:00', '17:00-8:00'],
    ['من 08:30 – 16:30', '16:30 – 08:30'],
    ['من 8:00-17', '17-8:00'],
    ['من 8:00-16:00 على الرقم 555-0142', '16:00-8:00'],
    ['من 8:00-16:00 555-0142', '16:00-8:00'],
    ['اتصلوا 555-0142 8:00-16:00', '16:00-8:00'],
    ['من 8 - 4', '4 - 8'],
    ['من 08-16 على الرقم 555-0142', '16-08'],
    ['من 8 – 16، على الرقم 9-1-1 أو 555-0142', '16 – 8'],
  ] as const) {
    it(`are drawn like words of the page, and a phone number from left to right: ${words}`, async () => {
      const page = await fixture('<div lang="ar" dir="rtl"></div>');
      page.append(...paragraphs(words, 'contact'));
      const drawn = drawnIn(page);
      expect(drawn).to.contain(hours);
      for (const number of words.match(/555-0142|9-1-1/g) ?? []) expect(drawn).to.contain(number);
    });
  }

  for (const hours of hoursOnly)
    it(`are drawn in the order of the same words in a paragraph of the page: ${hours}`, async () => {
      const words = `من ${hours} على`;
      const page = await fixture('<div lang="ar" dir="rtl"><p></p></div>');
      page.firstElementChild!.textContent = words;
      const [line] = paragraphs(words, 'contact');
      page.append(line!);
      expect(line!.childElementCount).to.equal(0);
      expect(drawnIn(line!)).to.equal(drawnIn(page.firstElementChild!));
    });

  for (const digits of keptDigits)
    it(`are no hours if they may be a phone number, or are no range: ${digits}`, async () => {
      const page = await fixture('<div lang="ar" dir="rtl"></div>');
      page.append(...paragraphs(`من ${digits} على`, 'contact'));
      expect(drawnIn(page)).to.contain(digits);
    });
});

describe('numbers with letters, and addresses, in the hospital’s words in Arabic', () => {
  for (const written of keptTokens)
    it(`are drawn in the order in which they are written: ${written}`, async () => {
      const page = await fixture('<div lang="ar" dir="rtl"></div>');
      page.append(...paragraphs(`اتصلوا ${written} الآن`, 'contact'));
      expect(drawnIn(page)).to.contain(written);
    });
});
