import { expect } from '@open-wc/testing';
import { isShown, part, textOf, until } from '../helpers.js';
import { openPage, type PageWindow } from './pages.js';

type BrokenPage = PageWindow & {
  readonly failures: (readonly [tag: string, code: string])[];
  readonly passFallbackDelay: () => void;
};

let runs = 0;

/** Opens a Spanish page. @param how the way in which the server answers requests for locale files */
async function open(how: string, query = '') {
  const run = `${Date.now().toString(36)}-${(runs += 1)}`;
  const page = (await openPage(`broken-locale.html?how=${how}&run=${run}${query}`)) as BrokenPage;
  const ask = async (path: string) => (await fetch(`/broken/${how}/${run}/${path}`)).text();
  return { page, ask };
}

const widget = (page: PageWindow, tag: string) => page.document.querySelector(tag)!;
const langOf = (page: PageWindow, tag: string) =>
  widget(page, tag).shadowRoot?.querySelector('[part~=root]')?.getAttribute('lang');
const shows = (page: PageWindow, lang: string) =>
  until(() => langOf(page, 'iort-overview') === lang, `the overview is shown in ${lang}`);
const ours = (page: PageWindow) => page.said.filter((line) => line.startsWith('[iort-widgets]'));

/** Checks what a reader must see if the language can't be loaded. */
async function expectReadableText(page: BrokenPage): Promise<void> {
  await shows(page, 'en');
  await until(() => page.failures.length > 1, 'both widgets have reported the failure');
  // WebKit writes names of languages with a capital letter.
  expect(textOf(part(widget(page, 'iort-overview'), 'notice'))).to.match(
    /^Este texto no se pudo cargar en este idioma: español\. Se muestra en inglés\.$/i,
  );
  expect(isShown(page.document.querySelector('.fallback')!)).to.equal(true);
  expect(page.failures).to.have.deep.members([
    ['iort-overview', 'language'],
    ['iort-faq', 'language'],
  ]);
  expect(page.thrown).to.deep.equal([]);
}

describe('a locale file', () => {
  it('is requested once for all widgets, also if the language changes and changes back', async () => {
    const { page, ask } = await open('good');
    await shows(page, 'es');
    await until(() => langOf(page, 'iort-faq') === 'es');
    page.document.documentElement.lang = 'en';
    await shows(page, 'en');
    page.document.documentElement.lang = 'es-MX';
    await shows(page, 'es');
    expect(await ask('asked')).to.equal('1');
    expect(page.said).to.deep.equal([]);
    expect(page.failures).to.deep.equal([]);
  });

  for (const [how, what] of [
    ['missing', 'missing'],
    ['html', 'an HTML page'],
    ['truncated', 'truncated'],
    ['altered', 'altered'],
  ] as const) {
    it(`that is ${what} leaves the fallback or the English text, with one console line`, async () => {
      const { page } = await open(how);
      await expectReadableText(page);
      await until(() => ours(page).length > 0, 'a console line is written');
      expect(ours(page)).to.have.length(1);
      expect(ours(page)[0]).to.match(/lang="es" could not be loaded/);
    });
  }

  it('that the page’s policy blocks leaves the fallback or the English text, with one console line', async () => {
    const { page } = await open('good', '&csp=no-connect');
    await expectReadableText(page);
    await until(() => ours(page).length > 0, 'a console line is written');
    expect(ours(page)).to.have.length(1);
  });

  it('that is late leaves the fallback or the English text until the file has arrived', async () => {
    const { page, ask } = await open('slow');
    await until(() => widget(page, 'iort-overview').shadowRoot);
    expect(langOf(page, 'iort-overview')).to.equal(undefined, 'no flash of English');
    page.passFallbackDelay();
    await expectReadableText(page);
    await ask('release');
    await shows(page, 'es');
    await until(() => langOf(page, 'iort-faq') === 'es');
    expect(isShown(page.document.querySelector('.fallback')!)).to.equal(false);
    expect(page.failures).to.have.length(2);
  });

  for (const [when, change] of [
    [
      'the reader comes back to the page, which the browser has kept',
      (page: PageWindow) =>
        page.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    ],
    ['the browser comes online', (page: PageWindow) => page.dispatchEvent(new Event('online'))],
    ['the language changes', (page: PageWindow) => (page.document.documentElement.lang = 'es-419')],
  ] as const) {
    it(`that failed is tried again when ${when}`, async () => {
      const { page, ask } = await open('recovering');
      await expectReadableText(page);
      change(page);
      await shows(page, 'es');
      await until(() => langOf(page, 'iort-faq') === 'es');
      expect(await ask('asked')).to.equal('2');
    });
  }
});
