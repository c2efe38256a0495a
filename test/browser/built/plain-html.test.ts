import { expect, fixture } from '@open-wc/testing';
import { languages, until } from '../helpers.js';
import { openPage } from './pages.js';

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

const plainText = async (locale: string, name: string): Promise<string> =>
  (await fetch(`/dist/html/${locale}/${name}.html`)).text();

describe('plain HTML', () => {
  for (const locale of languages) {
    it(`with its style sheet is no wider than a phone: ${locale}`, async () => {
      const page = await openPage('blank.html');
      page.frameElement!.setAttribute('width', '360');
      const styles = '<link rel="stylesheet" href="/dist/html/iort-plain.css">';
      page.document.body.innerHTML = styles + (await plainText(locale, 'iort-overview'));
      await until(() => page.document.styleSheets.length > 0);
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth).to.equal(clientWidth);
    });
  }

  it('in Arabic shows the digits of a phone number from left to right, even if a system removes “dir”', async () => {
    const text = await plainText('ar', 'iort-side-effects');
    const html = text.replace(/ dir="\w+"/g, '').replaceAll('<details', '$& open');
    const page = await fixture(`<div dir="rtl">${html}</div>`);
    expect(drawn(page)).to.include('1-800-227-2345');
  });
});
