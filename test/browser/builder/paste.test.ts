import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import { code, find, openBuilder, openTab, paste, PINNED, served } from './builder.js';

interface Recorded {
  readonly refused: string[];
  readonly thrown: string[];
}

const recorded = (page: Window): Recorded => page as unknown as Recorded;

/** Waits until the widget, which may be in a placeholder, shows its text. @returns the widget */
async function shown(page: Window, lang: string): Promise<HTMLElement> {
  const { document } = page;
  const place = () => document.querySelector('[data-iort]')?.shadowRoot ?? document;
  const widget = () => place().querySelector<HTMLElement>('iort-faq');
  const root = () => widget()?.shadowRoot?.querySelector<HTMLElement>('[part~=root]');
  await until(() => root()?.lang === lang, `the widget is shown in ${lang}`);
  return widget()!;
}

const policyOf = (builder: Parameters<typeof find>[0]): string =>
  builder.document.querySelector('#policy')?.textContent ?? '';

const CHOICE = 'widget=faq&lang=es&heading-level=3&sections=day&contact=Llame: 555&tab=';

describe('the code that an editor pastes, under the policy that its tab names', () => {
  for (const place of ['snippet-body', 'snippet-placeholder']) {
    it(`works with a script tag and ${place}`, async () => {
      const builder = await openBuilder(`${CHOICE}script&base=${PINNED}`);
      const head = served(code(builder, 'snippet-head'));
      expect(head).to.match(/integrity="sha384-/);
      const page = await paste(head, code(builder, place), served(policyOf(builder)));
      const widget = await shown(page, 'es');
      const title = widget.shadowRoot!.querySelector('[part~=title]')!;
      expect(title.localName).to.equal('h3');
      expect(page.getComputedStyle(title).fontWeight).to.equal('600');
      expect(widget.querySelector('p[slot=contact]')!.textContent).to.equal('Llame: 555');
      expect(recorded(page).refused).to.deep.equal([]);
      expect(recorded(page).thrown).to.deep.equal([]);
    });
  }

  it('works with a link, which becomes the widget with the site’s settings and style', async () => {
    const builder = await openBuilder(
      'widget=faq&lang=es&heading-level=3&sections=day&contact=(555) 555-0142&token.measure=30em&tab=link',
    );
    const page = await paste(
      code(builder, 'snippet-head'),
      code(builder, 'snippet-body'),
      policyOf(builder),
    );
    const sheet = new (page as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(code(builder, 'snippet-stylesheet'));
    page.document.adoptedStyleSheets = [sheet];
    const block = () => page.document.querySelector('p:has(> a)');
    const widget = () => block()?.shadowRoot?.querySelector<HTMLElement>('iort-faq');
    const root = () => widget()?.shadowRoot?.querySelector<HTMLElement>('[part~=root]');
    await until(() => root()?.lang === 'es', 'the widget is shown in es');
    expect(root()!.querySelector('[part~=title]')!.localName).to.equal('h3');
    expect(root()!.querySelectorAll('section')).to.have.length(2);
    expect(root()!.querySelector('.contact a[href="tel:5555550142"]')).not.to.equal(null);
    expect(page.getComputedStyle(root()!).getPropertyValue('--iort-measure')).to.equal('30em');
    expect(recorded(page).thrown).to.deep.equal([]);
  });

  it('works with prerendered text, which brings its styles and is taken over by the script', async () => {
    const builder = await openBuilder(`${CHOICE}prerendered`);
    await openTab(builder, 'prerendered');
    await until(() => builder.document.querySelector('#snippet-body'), 'the text is fetched');
    const text = code(builder, 'snippet-body');
    const page = await paste('', text + code(builder, 'snippet-once'), policyOf(builder));
    const widget = await shown(page, 'es');
    const { customElements } = page as Window & typeof globalThis;
    await customElements.whenDefined('iort-faq');
    const toggle = widget.shadowRoot!.querySelector<HTMLElement>('.toggle-all')!;
    await until(() => toggle.getClientRects().length > 0, 'the script has taken it over');
    expect(widget.shadowRoot!.querySelector('style')).not.to.equal(null);
    expect(recorded(page).refused).to.deep.equal([]);
    expect(recorded(page).thrown).to.deep.equal([]);
  });

  it('works with plain HTML, without any script', async () => {
    const builder = await openBuilder(`${CHOICE}html`);
    await until(() => builder.document.querySelector('#snippet-body'), 'the text is fetched');
    expect(builder.document.querySelector('#policy')).to.equal(null);
    const page = await paste('', code(builder, 'snippet-body'), '');
    const { document } = page;
    expect(document.body.querySelector('[lang=es] h3')!.textContent).to.match(/cirugía/);
    expect(document.querySelectorAll('details').length).to.be.above(5);
    expect(recorded(page).refused).to.deep.equal([]);
  });

  it('needs the policy that the tab names, or the browser blocks the language file', async () => {
    const builder = await openBuilder(`${CHOICE}script`);
    const page = await paste(
      code(builder, 'snippet-head'),
      code(builder, 'snippet-body'),
      "connect-src 'none'",
    );
    await shown(page, 'en');
    const { refused } = recorded(page);
    // Firefox reports a refusal only after the request has failed.
    await until(() => refused.length > 0, 'the refusal is reported');
    expect(refused.join()).to.match(/^connect-src/);
  });
});
