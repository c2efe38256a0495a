import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { all, isShown, langOf, part, tags, textOf } from '../helpers.js';
import type { PageWindow } from './pages.js';

/** Opens a page that a server has put prerendered widgets into. */
async function open(
  lang: string,
  script: 'refused' | 'none yet' | 'ours',
  attributes = '',
): Promise<PageWindow> {
  const fragments = await Promise.all(
    tags.map(async (tag) => (await fetch(`/dist/ssr/${lang}/${tag}.html`)).text()),
  );
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  if (script === 'refused') frame.setAttribute('sandbox', 'allow-same-origin');
  frame.srcdoc = `<!doctype html><html lang="en"><body style="margin: 0">${fragments
    .join('')
    .replaceAll(' data-iort-ssr', `${attributes} data-iort-ssr`)}
    ${script === 'ours' ? '<script type="module" src="/dist/cdn/iort.js"></script>' : ''}</body></html>`;
  await loaded;
  return frame.contentWindow as PageWindow;
}

const widgets = (page: PageWindow) =>
  [...page.document.querySelectorAll(tags.join())] as HTMLElement[];
const words = (widget: Element) =>
  textOf(widget.shadowRoot!.querySelector('[part~=root]')).replace(/\s/g, '');
const upgraded = (page: PageWindow, lang: string) =>
  waitUntil(
    () =>
      widgets(page).every(
        // A server's text brings its style along, the script's does not.
        (widget) => langOf(widget) === lang && !widget.shadowRoot!.querySelector('style'),
      ),
    'all widgets are upgraded',
    { timeout: 10_000 },
  );

describe('a prerendered widget', () => {
  for (const lang of ['en', 'es', 'ar', 'zh-Hans']) {
    it(`shows its text and its look before and without scripts, in ${lang}`, async () => {
      const page = await open(lang, 'refused');
      for (const widget of widgets(page)) {
        expect(langOf(widget)).to.equal(lang);
        expect(words(widget).length).to.be.above(300);
        const title = page.getComputedStyle(part(widget, 'title'));
        expect(title.fontSize).to.equal('26px');
        // What could not work is not there; what a control would explain is.
        for (const control of all(widget, 'button:not(.term)'))
          expect(isShown(control)).to.equal(false);
        for (const note of all(widget, '[part~=note]')) {
          if (!note.closest('details:not([open])')) expect(isShown(note)).to.equal(true);
        }
      }
    });

    it(`says the same words in the same room once the script runs, in ${lang}`, async () => {
      const before = await open(lang, 'none yet');
      const said = widgets(before).map(words);
      const heights = widgets(before).map((widget) => widget.getBoundingClientRect().height);
      const page = await open(lang, 'ours');
      await upgraded(page, lang);
      // One line on the translation is enough for a page; a server can't know of the others.
      const [first] = widgets(page);
      expect(words(first!)).to.equal(said[0]);
      expect(first!.getBoundingClientRect().height).to.be.closeTo(heights[0]!, 1);
      for (const widget of widgets(page)) {
        expect(widget.shadowRoot!.querySelectorAll('[part~=root]')).to.have.length(1);
      }
    });
  }

  it('is rendered afresh where its options ask for something else', async () => {
    const page = await open('en', 'ours', ' heading-level="4"');
    await upgraded(page, 'en');
    for (const widget of widgets(page)) expect(part(widget, 'title').localName).to.equal('h4');
  });

  it('answers to its controls once the script runs', async () => {
    const page = await open('es', 'ours');
    await upgraded(page, 'es');
    const [term] = widgets(page)[0]!.shadowRoot!.querySelectorAll<HTMLElement>('.term');
    term!.click();
    expect(term!.getAttribute('aria-expanded')).to.equal('true');
  });
});
