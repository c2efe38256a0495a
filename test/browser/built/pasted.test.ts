import { expect } from '@open-wc/testing';
import { langOf, languages, until } from '../helpers.js';
import { openPage, type PageWindow } from './pages.js';

const textOf = async (path: string): Promise<string> => (await fetch(`/dist/${path}`)).text();

/** Puts the text of a widget between its tags, and waits until the widget is shown instead. */
async function paste(page: PageWindow, lang: string, tag: string, text: string): Promise<void> {
  const place = page.document.createElement('div');
  place.lang = lang;
  place.innerHTML = `<${tag}>${text}</${tag}>`;
  page.document.body.append(place);
  await until(() => langOf(place.firstElementChild!) === lang, `${tag} is shown in ${lang}`);
}

/** Opens a page on which the script runs. */
async function open(): Promise<PageWindow> {
  const page = await openPage('placeholders.html');
  page.said.splice(0);
  return page;
}

const linesOf = (page: PageWindow) =>
  page.said.filter((line) => line.includes('telephone number or address'));

describe('the library’s text as plain HTML between the tags', () => {
  it('causes no warning about a phone number, in any language', async () => {
    const page = await open();
    for (const lang of languages)
      for (const tag of [
        'iort-overview',
        'iort-side-effects',
        'iort-candidacy-factors',
        'iort-faq',
      ])
        await paste(page, lang, tag, await textOf(`html/${lang}/${tag}.html`));
    expect(linesOf(page)).to.deep.equal([]);
  });

  it('causes a warning if somebody has written a number into it', async () => {
    const page = await open();
    const text = await textOf('html/en/iort-overview.html');
    await paste(page, 'en', 'iort-overview', text.replace('</p>', ' Call 555-0142.</p>'));
    expect(new Set(linesOf(page))).to.have.property('size', 1);
    expect(linesOf(page)[0]).to.match(/<iort-overview>: .* is not in a slot and is hidden/);
  });
});
