import { expect } from '@open-wc/testing';
import { all, textOf, until } from '../helpers.js';
import { openAddress, type PageWindow } from './pages.js';

/** Changes functions as MooTools does, from version 1.3 on and with its functions of version 1.2. */
const MOOTOOLS = `Array.from = (item) => item == null ? [] : typeof item === 'object' && typeof item.length === 'number' ? [].slice.call(item) : [item];
window.Event = function (event) { this.type = event.type; this.isKey = this.type.startsWith('key'); };`;

/** Opens a page in whose head a script of the page runs before ours, and waits until its widgets show their text. */
async function open(script: string, content: string): Promise<PageWindow> {
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Old library</title>
<link rel="icon" href="data:,"><meta name="iort-phone" content="(312) 555-0142"><script src="/test/pages/record-console.js"></script>
${script}<script type="module" src="/dist/cdn/iort.js"></script></head><body>${content}</body></html>`;
  const policy = "default-src 'self' 'unsafe-inline' data:";
  const body = JSON.stringify({ html, policy });
  const answer = await fetch('/pasted/', { method: 'POST', body });
  const page = await openAddress(await answer.text());
  const shown = () =>
    [...page.document.body.children].every((widget) =>
      widget.shadowRoot?.querySelector('[part~=title]'),
    );
  await until(shown, 'every widget shows its text');
  return page;
}

const box = (element: Element, name: string) =>
  all(element, `[part~=${name}]`).find(({ hidden }) => !hidden)!;

/** The number that readers can call. */
const numberIn = (widget: Element) => textOf(all(widget, '[part~=contact] a[href^="tel:"]')[0]);

const slotIn = (place: Element) =>
  place.querySelector('slot')?.assignedElements().map(textOf).join();

describe('a widget on a page with Prototype.js', () => {
  const script = '<script src="/zoo/hosts/prototype.js"></script>';

  it('shows its text with the hospital’s words and number, and keeps its state when the page changes', async () => {
    const page = await open(
      script,
      '<iort-faq structured-data><p slot="local">We are in building C.</p></iort-faq><iort-side-effects phone="(555) 555-0142"></iort-side-effects>',
    );
    const [faq, effects] = [...page.document.body.children] as [HTMLElement, HTMLElement];
    await until(() => box(faq, 'local'), 'the hospital’s words are shown');
    expect(slotIn(box(faq, 'local'))).to.equal('We are in building C.');
    expect(numberIn(effects)).to.equal('(555) 555-0142');

    const field = () => all<HTMLInputElement>(effects, '#own')[0]!;
    field().value = 'May I drive?';
    effects.setAttribute('heading-level', '4');
    await until(() => effects.shadowRoot!.querySelector('h4[part~=title]'));
    expect(field().value).to.equal('May I drive?');

    const block = page.document.querySelector('script[type="application/ld+json"]')!;
    const { '@graph': graph } = JSON.parse(block.textContent!) as { '@graph': object[] };
    expect(graph).to.have.length(2);
    expect([...page.said, ...page.thrown]).to.deep.equal([]);
  });
});

describe('a widget on a page with MooTools', () => {
  const script = `<script>${MOOTOOLS}</script>`;

  it('shows words in a slot with a misspelled name in the right place, beside the number of the page', async () => {
    const page = await open(
      script,
      '<iort-side-effects><p slot="lokal">We are in building C.</p></iort-side-effects>',
    );
    const widget = page.document.querySelector('iort-side-effects')!;
    await until(() => box(widget, 'local'), 'the hospital’s words are shown');
    expect(slotIn(box(widget, 'local'))).to.equal('We are in building C.');
    expect(numberIn(widget)).to.equal('(312) 555-0142');
  });

  it('keeps ticked questions when the page changes the heading level', async () => {
    const page = await open(script, '<iort-candidacy-factors></iort-candidacy-factors>');
    const widget = page.document.querySelector('iort-candidacy-factors')!;
    const ticks = () => all<HTMLInputElement>(widget, '[type=checkbox]');
    ticks()[0]!.click();
    widget.setAttribute('heading-level', '4');
    await until(() => widget.shadowRoot!.querySelector('h4[part~=title]'));
    expect(ticks().findIndex(({ checked }) => checked)).to.equal(0);
  });
});
