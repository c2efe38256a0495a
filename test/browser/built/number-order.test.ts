import { expect, fixture } from '@open-wc/testing';

/** The left edge of a character of a text. */
function leftOf(text: Text, place: number): number {
  const range = document.createRange();
  range.setStart(text, place);
  range.setEnd(text, place + 1);
  return range.getBoundingClientRect().left;
}

/** The numbers in links, with their characters in the order in which they are drawn, from left to right. */
const drawn = (place: Element) =>
  [...place.querySelectorAll('a[href^="tel:"]')].map((link) => {
    const text = link.firstChild as Text;
    return [...text.data]
      .map((sign, index) => ({ sign, left: leftOf(text, index) }))
      .filter(({ sign }) => /[\d-]/.test(sign))
      .sort((one, other) => one.left - other.left)
      .map(({ sign }) => sign)
      .join('');
  });

describe('plain HTML in Arabic', () => {
  it('shows the digits of a phone number from left to right, even if a system removes “dir”', async () => {
    const answer = await fetch('/dist/html/ar/iort-side-effects.html');
    const html = (await answer.text()).replace(/ dir="\w+"/g, '').replaceAll('<details', '$& open');
    const page = await fixture(`<div dir="rtl">${html}</div>`);
    expect(drawn(page)).to.include('1-800-227-2345');
  });
});
