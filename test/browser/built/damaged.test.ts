import { expect, fixture, html } from '@open-wc/testing';
import { afterThis, all, isShown, langOf, part, textOf, until } from '../helpers.js';
import type { PageWindow } from './pages.js';

/** Opens a page with a prerendered widget that `change` has changed. The script does not run yet. */
async function open(
  lang: string,
  change: (markup: string) => string,
  tag = 'iort-side-effects',
  pageClass = '',
): Promise<{ page: PageWindow; widget: HTMLElement; errors: unknown[] }> {
  const markup = await (await fetch(`/dist/ssr/${lang}/${tag}.html`)).text();
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.srcdoc = `<!doctype html><html lang="${lang}" class="${pageClass}"><body>${change(markup)}</body></html>`;
  await loaded;
  const page = frame.contentWindow as PageWindow;
  const errors: unknown[] = [];
  page.addEventListener('error', ({ error }) => errors.push(error));
  page.addEventListener('unhandledrejection', ({ reason }) => errors.push(reason));
  return { page, widget: page.document.querySelector<HTMLElement>(tag)!, errors };
}

/** Runs the script and waits until the script has taken over or rendered a widget. */
async function run(page: PageWindow, widget: HTMLElement): Promise<void> {
  const ready = new Promise((resolve) => widget.addEventListener('iort-ready', resolve));
  await load(page);
  await ready;
}

async function load(page: PageWindow): Promise<void> {
  const script = page.document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/iort.js';
  const loaded = new Promise((resolve) => script.addEventListener('load', resolve));
  page.document.body.append(script);
  await loaded;
}

const shownText = (widget: Element) =>
  textOf(widget.shadowRoot!.querySelector('[part~=root]')).replace(/\s/g, '');

/** The sections of a widget, without the notice about its translation: only one widget of a page shows that notice. */
const sectionsOf = (widget: Element) =>
  [...widget.shadowRoot!.querySelectorAll('section > :not(.notice)')].map((each) =>
    textOf(each).replace(/\s/g, ''),
  );

/** The sections of a new widget, for comparison. */
async function freshSections(page: PageWindow, tag: string, lang: string): Promise<string[]> {
  const fresh = page.document.createElement(tag);
  fresh.lang = lang;
  page.document.body.append(fresh);
  await until(() => langOf(fresh) === lang, 'the new widget is shown');
  return sectionsOf(fresh);
}

const damages: Readonly<Record<string, (markup: string) => string>> = {
  'a paragraph is wrapped': (markup) =>
    markup.replace(/<p part="paragraph">.*?<\/p>/s, '<b>$&</b>'),
  'a sentence was changed': (markup) => markup.replace('infection', 'a cold'),
  'a section was cut out': (markup) =>
    markup.replace(/<section id="iort-side-effects-help".*?<\/section>/s, ''),
  'a link leads elsewhere': (markup) =>
    markup.replace(/href="https:[^"]*"/, 'href="https://evil.example/"'),
  'an id is lost': (markup) => markup.replace(/ id="iort-side-effects-list"/, ''),
  'something hidden is shown': (markup) =>
    markup.replace(/<p class="note"[^>]*hidden/, '<p class="note"'),
  'the whole text is hidden': (markup) => markup.replace('class="root', 'hidden="" class="root'),
  'the attribute data-iort-ssr is lost': (markup) => markup.replace(/ data-iort-ssr="[^"]*"/, ''),
  'the template tags are lost, so that the text stands between the widget’s tags': (markup) =>
    markup.replace(/<\/?template[^>]*>/g, ''),
  'the classes are lost': (markup) => markup.replace(/ class="[^"]*"/g, ''),
  'the attribute data-iort-ssr is lost and the language changed': (markup) =>
    markup.replace(/ data-iort-ssr="[^"]*"/, '').replace('lang="en"', 'lang="es"'),
};

describe('a prerendered widget that was damaged on its way to the reader is rendered again', () => {
  for (const [description, damage] of Object.entries(damages)) {
    it(`if ${description}`, async () => {
      let changed = false;
      const { page, widget, errors } = await open('en', (markup) => {
        const damaged = damage(markup);
        changed = damaged !== markup;
        return damaged;
      });
      expect(changed, 'the markup is damaged').to.equal(true);
      await run(page, widget);
      const lang = widget.lang;
      await until(() => langOf(widget) === lang);
      expect(widget.shadowRoot!.querySelectorAll('[part~=title]')).to.have.length(1);
      expect(sectionsOf(widget)).to.deep.equal(
        await freshSections(page, 'iort-side-effects', lang),
      );
      expect(widget.shadowRoot!.querySelector('a[href*=evil]')).to.equal(null);
      expect(widget.shadowRoot!.querySelector('#iort-side-effects-help')).to.be.ok;
      widget.setAttribute('heading-level', '4');
      await until(() => part(widget, 'title').localName === 'h4', 'the heading level changes');
      expect(errors).to.deep.equal([]);
    });
  }
});

describe('a prerendered widget that was damaged', () => {
  it('leaves an answer open that the reader has opened before the script runs', async () => {
    const { page, widget } = await open(
      'en',
      (markup) => markup.replace('infection', 'a cold').replace('</p>', ' A word.</p>'),
      'iort-faq',
    );
    const answer = () => widget.shadowRoot!.querySelector<HTMLDetailsElement>('#iort-faq-awake')!;
    const old = answer();
    old.open = true;
    await run(page, widget);
    expect(answer() === old, 'the text is rendered again').to.equal(false);
    expect(answer().open).to.equal(true);
  });
});

describe('words that somebody has written into prerendered text', () => {
  it('cause a console line that says where to write a phone number, if they contain one', async () => {
    const { page, widget } = await open('en', (markup) =>
      markup.replace('</p>', ' Call 555-0142.</p>'),
    );
    const said: string[] = [];
    page.console.warn = (line: string) => said.push(line);
    await run(page, widget);
    expect(said.join()).to.match(
      /number or address in the prerendered text is not ours.*slot="contact"/,
    );
  });

  it('cause no console line about prerendered text if they contain no phone number', async () => {
    const { page, widget } = await open('es', (markup) => markup.replace('</p>', ' Y más.</p>'));
    const said: string[] = [];
    page.console.warn = (line: string) => said.push(line);
    await run(page, widget);
    expect(said.join()).not.to.contain('prerendered');
  });
});

describe('a prerendered widget without its shadow root', () => {
  it('shows its text if a page inserts the widget’s markup as a string, and so does a copy of the widget', async () => {
    const { page, widget, errors } = await open('es', (markup) =>
      `<div id="place"></div><template>${markup}</template>`
        .replace('<template>', '<!--')
        .replace(/<\/template>$/, '-->'),
    );
    expect(widget).to.equal(null);
    await load(page);
    const markup = await (await fetch('/dist/ssr/es/iort-faq.html')).text();
    page.document.getElementById('place')!.innerHTML = markup;
    const faq = page.document.querySelector('iort-faq')!;
    await until(() => langOf(faq) === 'es');
    expect(isShown(part(faq, 'title'))).to.equal(true);
    const clone = faq.cloneNode(true) as HTMLElement;
    page.document.body.append(clone);
    await until(() => langOf(clone) === 'es');
    expect(errors).to.deep.equal([]);
  });
});

describe('a prerendered widget that the reader’s browser has translated', () => {
  for (const [what, change, pageClass] of [
    ['marks the page', (markup: string) => markup, 'translated-ltr'],
    [
      'wraps the words',
      (markup: string) =>
        markup.replace(/(<h2[^>]*>)([^<]*)/, '$1<font><font>Bivirkninger</font></font>'),
      '',
    ],
  ] as const) {
    it(`keeps its words, and hides its review, if the translation ${what}`, async () => {
      const { page, widget, errors } = await open('en', change, 'iort-side-effects', pageClass);
      const before = shownText(widget);
      await load(page);
      await page.customElements.whenDefined('iort-side-effects');
      await until(() => !isShown(part(widget, 'button')), 'its controls are hidden');
      expect(shownText(widget)).to.equal(before);
      expect(isShown(widget.shadowRoot!.querySelector('.revision')!)).to.equal(false);
      expect(isShown(part(widget, 'review'))).to.equal(false);
      expect(errors).to.deep.equal([]);
      widget.lang = 'es';
      await until(() => langOf(widget) === 'es', 'another language is rendered');
    });
  }

  it('shows its controls and its review again when the reader asks for the original', async () => {
    const { page, widget, errors } = await open('en', (markup) => markup);
    await run(page, widget);
    const { documentElement } = page.document;
    const before = shownText(widget);
    const controls = () => all(widget, 'button').filter(isShown).length;
    const controlsBefore = controls();
    expect(controlsBefore).to.be.above(0);
    documentElement.className = 'translated-ltr';
    documentElement.lang = 'fr';
    await until(() => !isShown(part(widget, 'review')), 'its review is hidden');
    documentElement.className = '';
    documentElement.lang = 'en';
    await until(() => isShown(part(widget, 'review')), 'its review is shown');
    expect(controls()).to.equal(controlsBefore);
    expect(shownText(widget)).to.equal(before);
    expect(errors).to.deep.equal([]);
  });
});

describe('the text of a prerendered widget', () => {
  it('stays if it is from an older version, and its language can no longer be loaded', async () => {
    const { page, widget } = await open('es', (markup) =>
      markup.replace(/data-iort-ssr="[^"]*"/, 'data-iort-ssr="0.0.1-old:default"'),
    );
    const before = shownText(widget);
    const fetched = page.fetch;
    page.fetch = () => Promise.reject(new Error('offline'));
    afterThis(() => (page.fetch = fetched));
    const failed = new Promise((resolve) => widget.addEventListener('iort-error', resolve));
    await load(page);
    await failed;
    expect(shownText(widget)).to.equal(before);
  });
});
