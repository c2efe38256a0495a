import { expect } from '@open-wc/testing';
import { all, isShown, langOf, languages, part, tags, textOf, until } from '../helpers.js';
import type { PageWindow } from './pages.js';
import { open, runScript, widgets, words } from './prerendered-pages.js';

/** Lists the changes in the trees of all widgets while `act` runs. */
async function changesDuring(page: PageWindow, act: () => Promise<void>): Promise<string[]> {
  const seen: MutationRecord[] = [];
  const observer = new page.MutationObserver((records) => seen.push(...records));
  const all = { attributes: true, characterData: true, childList: true, subtree: true };
  for (const widget of widgets(page)) {
    observer.observe(widget, all);
    observer.observe(widget.shadowRoot!, all);
  }
  await act();
  return [...seen, ...observer.takeRecords()].map(
    ({ type, target }) => `${type} of ${(target as Element).outerHTML ?? target.textContent}`,
  );
}

describe('a prerendered widget', () => {
  it('gets no second copy of its styles from the script, so that the browser need not lay out the widget again', async () => {
    const page = await open('en', 'none yet');
    await runScript(page);
    for (const widget of widgets(page)) {
      expect(widget.shadowRoot!.adoptedStyleSheets).to.be.empty;
      expect(page.getComputedStyle(part(widget, 'title')).fontSize).to.equal('26px');
    }
  });

  it('gets its styles from the script if the page’s policy forbids inline styles', async () => {
    const policy = `<meta http-equiv="Content-Security-Policy" content="style-src 'none'">`;
    const page = await open('en', 'none yet', undefined, policy);
    const size = (widget: Element) => page.getComputedStyle(part(widget, 'title')).fontSize;
    expect(widgets(page).map(size)).not.to.include('26px');
    await runScript(page);
    for (const widget of widgets(page)) expect(size(widget)).to.equal('26px');
  });

  for (const lang of languages) {
    it(`has its text and styles without scripts, in ${lang}`, async () => {
      const page = await open(lang, 'refused');
      for (const widget of widgets(page)) {
        expect(langOf(widget)).to.equal(lang);
        expect(words(widget).length).to.be.above(300);
        const title = page.getComputedStyle(part(widget, 'title'));
        expect(title.fontSize).to.equal('26px');
        expect(all(widget, ':checked')).to.be.empty;
        // Without scripts the controls can't work, so they are hidden. The explanations of terms are shown.
        for (const control of all(widget, 'button:not(.term)'))
          expect(isShown(control)).to.equal(false);
        for (const note of all(widget, '[part~=note]')) {
          if (!note.closest('details:not([open])')) expect(isShown(note)).to.equal(true);
        }
      }
    });

    it(`is taken over by the script without a change to its nodes, in ${lang}`, async () => {
      const page = await open(lang, 'none yet');
      const rows = widgets(page).map((widget) => widget.shadowRoot!.querySelector('details')!);
      for (const row of rows) row.open = true;
      const heights = widgets(page).map((widget) => widget.getBoundingClientRect().height);
      const said = widgets(page).map(words);
      expect(await changesDuring(page, () => runScript(page))).to.deep.equal([]);
      for (const row of rows) expect(row.isConnected && row.open).to.equal(true);
      expect(widgets(page).map(words)).to.deep.equal(said);
      expect(widgets(page).map((widget) => widget.getBoundingClientRect().height)).to.deep.equal(
        heights,
      );
    });

    it(`says the same as a widget that the script renders, in ${lang}`, async () => {
      const page = await open(lang, 'none yet');
      // Without the notice about the translation: only one widget of a page shows that notice.
      const text = (widget: Element) =>
        all(widget, 'h2, section > :not(.notice), [part~=about]').map((each) =>
          textOf(each).replace(/\s/g, ''),
        );
      const said = widgets(page).map(text);
      await runScript(page);
      for (const [index, tag] of tags.entries()) {
        const fresh = page.document.createElement(tag);
        fresh.lang = lang;
        page.document.body.append(fresh);
        await until(() => langOf(fresh) === lang, 'the new widget is shown');
        expect(text(fresh)).to.deep.equal(said[index]);
      }
    });
  }

  it('gets its styles from the script if its own style element is empty', async () => {
    const page = await open('en', 'none yet');
    for (const widget of widgets(page)) widget.shadowRoot!.querySelector('style')!.textContent = '';
    await runScript(page);
    for (const widget of widgets(page)) {
      expect(page.getComputedStyle(part(widget, 'title')).fontSize).to.equal('26px');
    }
  });

  for (const [what, change] of [
    [
      'has other options',
      (html: string) => html.replaceAll(' data-iort-ssr', ' heading-level="4" data-iort-ssr'),
    ],
    [
      'comes from another build',
      (html: string) => html.replaceAll('data-iort-ssr="', 'data-iort-ssr="0.0.9-'),
    ],
    [
      'has content in a slot',
      (html: string) => html.replace(/(<\/template>)/g, '$1<p slot="contact">Call us</p>'),
    ],
  ] as const) {
    it(`is rendered again, without an error, if it ${what}`, async () => {
      const page = await open('en', 'none yet', change);
      const errors: unknown[] = [];
      page.addEventListener('error', ({ error }) => errors.push(error));
      page.addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));
      await runScript(page);
      expect(errors).to.deep.equal([]);
      for (const widget of widgets(page)) {
        expect(widget.shadowRoot!.querySelectorAll('[part~=root]')).to.have.length(1);
        expect(part(widget, 'title').localName).to.equal(what.includes('options') ? 'h4' : 'h2');
        expect(widget.shadowRoot!.querySelector('style') === null).to.equal(true);
      }
    });
  }

  it('still says whom to ask if its page has an empty element in the slot', async () => {
    const page = await open('en', 'none yet', (html) =>
      html.replace(/(<\/template>)/g, '$1<p slot="contact"></p>'),
    );
    await runScript(page);
    const asks = widgets(page).flatMap((widget) => all(widget, '.contact p').filter(isShown));
    // In two of the widgets: in the FAQ, the sentence is in a closed answer.
    expect(asks.map(textOf).filter((words) => /care team/.test(words))).to.have.length(2);
  });

  it('reacts to its controls once the script runs', async () => {
    const page = await open('es', 'none yet');
    await runScript(page);
    const [faq] = widgets(page).filter(({ localName }) => localName === 'iort-faq');
    const term = faq!.shadowRoot!.querySelector<HTMLElement>('.term')!;
    term.click();
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    const rows = () => all(faq!, '.disclosures > details') as HTMLDetailsElement[];
    const toggleAll = () => faq!.shadowRoot!.querySelector<HTMLElement>('.toggle-all')!;
    const offered = textOf(toggleAll());
    toggleAll().focus();
    toggleAll().click();
    for (const row of rows()) expect(row.open).to.equal(true);
    await until(() => textOf(toggleAll()) !== offered, 'the button offers to close all answers');
    expect(faq!.shadowRoot!.activeElement === toggleAll()).to.equal(true);
    expect(all(faq!, '[part~=note]').filter(isShown)).to.have.length(1);
    faq!.lang = 'en';
    await until(() => langOf(faq!) === 'en', 'the FAQ is shown in English');
    for (const row of rows()) expect(row.open).to.equal(true);
  });

  for (const [place, attribute, head] of [
    ['its tag', ' phone="(555) 555-0142"', ''],
    ['the page’s head', '', '<meta name="iort-phone" content="(555) 555-0142" />'],
  ] as const) {
    it(`shows the hospital’s number from ${place}, even if its language can’t be loaded`, async () => {
      const page = await open(
        'es',
        'none yet',
        (html) => html.replaceAll(/<iort-[\w-]+/g, `$&${attribute}`),
        head,
      );
      const script = page.document.createElement('script');
      script.type = 'module';
      script.src = `/broken/missing/prerendered-${Date.now().toString(36)}/cdn/iort.js`;
      page.document.body.append(script);
      const numbers = (widget: Element) =>
        all<HTMLAnchorElement>(widget, 'a[href^="tel:555"]').map(textOf).join();
      for (const widget of widgets(page)) {
        await until(() => numbers(widget) === '(555) 555-0142', 'the number is shown');
        expect(langOf(widget)).to.equal('es');
        widget.setAttribute('phone', '(555) 555-0199');
        await until(() => numbers(widget) === '(555) 555-0199', 'the new number is shown instead');
        expect(words(widget).length).to.be.above(1000);
      }
    });
  }
});
