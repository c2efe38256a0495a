import { expect, waitUntil } from '@open-wc/testing';
import { langOf, part, textOf } from '../helpers.js';
import { openHtml, type PageWindow } from './pages.js';

/** A page with a standalone script in its head, as classic scripts stood before there were modules. */
const open = (locale: string, body: string) =>
  openHtml(`<script src="/dist/cdn/standalone/iort.${locale}.js"></script>${body}`);

const shown = async (page: PageWindow, lang: string, selector = 'iort-side-effects') => {
  const widget = page.document.querySelector(selector)!;
  await waitUntil(() => langOf(widget) === lang, `it is shown in ${lang}`, { timeout: 10_000 });
  return widget;
};
const noticeIn = (widget: Element) => textOf(part(widget, 'notice'));

describe('a standalone script', () => {
  for (const [locale, dir] of [
    ['en', 'ltr'],
    ['es', 'ltr'],
    ['ar', 'rtl'],
    ['zh-Hans', 'ltr'],
  ]) {
    it(`shows its language without any further request: ${locale}`, async () => {
      const page = await open(locale!, `<iort-side-effects lang="${locale}"></iort-side-effects>`);
      const widget = await shown(page, locale!);
      expect(part(widget, 'root').dir).to.equal(dir);
      const requests = page.performance.getEntriesByType('resource').map(({ name }) => name);
      expect(requests).to.deep.equal([`${location.origin}/dist/cdn/standalone/iort.${locale}.js`]);
    });
  }

  it('shows English where the page is English', async () => {
    const page = await open('es', '<iort-side-effects lang="en"></iort-side-effects>');
    const widget = await shown(page, 'en');
    expect(part(widget, 'notice')).to.equal(undefined);
  });

  it('shows its language, and says so, where the page asks for one that is not there', async () => {
    const page = await open('es', '<iort-side-effects lang="ar"></iort-side-effects>');
    const widget = await shown(page, 'es');
    // Browsers differ in the capitals of a language's own name.
    expect(noticeIn(widget)).to.match(
      /^Este texto se muestra en español\. Todavía ningún traductor .* este texto\. English$/i,
    );
    part(widget, 'notice').querySelector('button')!.click();
    await shown(page, 'en');
    expect(noticeIn(widget)).to.match(/^This text is shown in English\. español$/i);
    part(widget, 'notice').querySelector('button')!.click();
    await shown(page, 'es');
  });

  it('shows English instead, and says so, where only reviewed text is wanted', async () => {
    const page = await open(
      'es',
      '<iort-side-effects lang="ar" unreviewed="english"></iort-side-effects>',
    );
    const widget = await shown(page, 'en');
    expect(noticeIn(widget)).to.equal(
      'This text is not yet available in Arabic. It is shown in English.',
    );
  });

  it('shows its language where the page names none', async () => {
    const page = await open('es', '<iort-side-effects></iort-side-effects>');
    page.document.documentElement.removeAttribute('lang');
    await shown(page, 'es');
  });

  it('fills placeholders behind it, though it ran before they were there', async () => {
    const page = await open('es', '<div data-iort="side-effects" data-lang="es">…</div>');
    await shown(page, 'es', '[data-iort] > iort-side-effects');
  });

  it('takes prerendered text over as it stands', async () => {
    const html = await (await fetch('/dist/ssr/es/iort-side-effects.html')).text();
    const page = await open('es', '');
    page.document.body.setHTMLUnsafe(html);
    const root = part(page.document.querySelector('iort-side-effects')!, 'root');
    const widget = await shown(page, 'es');
    await (widget as HTMLElement & { updateComplete: Promise<unknown> }).updateComplete;
    expect(part(widget, 'root')).to.equal(root);
  });
});
