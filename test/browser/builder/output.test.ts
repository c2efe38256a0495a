import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { until } from '../helpers.js';
import {
  code,
  find,
  go,
  openBuilder,
  openTab,
  said,
  select,
  type,
  type Builder,
} from './builder.js';

/** Replaces `writeText` of the clipboard in the builder's window. */
function clipboard(builder: Builder, writeText: (text: string) => Promise<void>): void {
  Object.defineProperty(builder.window.navigator, 'clipboard', { value: { writeText } });
}

/** Whether a passage is held in the build. Each sign-off in the ledgers may change this. */
async function isStillHeld(widget: string, passage: string): Promise<boolean> {
  const { widgets } = (await (await fetch('/dist/builder/facts.json')).json()) as {
    widgets: { name: string; held: { name: string }[] }[];
  };
  const { held } = widgets.find(({ name }) => name === widget)!;
  return held.some(({ name }) => name === passage);
}

const press = (keys: string) => executeServerCommand('press', keys);

describe('the tabs of the builder', () => {
  it('are one tab stop, and arrow keys, Home and End choose a tab', async () => {
    const builder = await openBuilder('system=every&step=3');
    const tab = (id: string) => find(builder, `#tab-${id}`);
    tab('script').focus();
    const keys = (key: string) =>
      builder.document.activeElement!.dispatchEvent(
        new builder.window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    for (const [key, id] of [
      ['ArrowRight', 'standalone'],
      ['End', 'react'],
      ['ArrowRight', 'script'],
      ['ArrowLeft', 'react'],
      ['Home', 'script'],
    ] as const) {
      keys(key);
      await until(() => tab(id).getAttribute('aria-selected') === 'true', `${key} leads to ${id}`);
      expect(builder.document.activeElement).to.equal(tab(id));
      expect(builder.document.querySelectorAll('[role=tab][tabindex="0"]')).to.have.length(1);
      expect(find(builder, '[role=tabpanel]').getAttribute('aria-labelledby')).to.equal(
        `tab-${id}`,
      );
    }
  });

  it('answer to a real key press', async () => {
    const builder = await openBuilder('system=every&step=3');
    find(builder, '#tab-script').focus();
    await press('ArrowRight');
    await until(
      () => find(builder, '#tab-standalone').getAttribute('aria-selected') === 'true',
      'the next tab is chosen',
    );
  });

  it('name the hospital’s words that the code leaves out, as long as any are left out', async () => {
    const builder = await openBuilder(
      'step=3&local-name=Mercy&phone-label=Call&contact=the+desk&reviewed-by=Dr+Roe',
    );
    const note = () => find(builder, '#unused').textContent!;
    expect(note()).to.match(/step 2.*: Words before the number, Name of your hospital, and your/);
    expect(code(builder, 'snippet-body')).not.to.match(/Mercy|Call|Roe/);
    type(builder, '#local', 'Parking is in the yard.');
    type(builder, '#contact', '555-0142');
    type(builder, '#reviewed-by', '');
    await until(() => note() === '', 'nothing is missing');
    expect(code(builder, 'snippet-body'))
      .to.match(/Mercy[^]*Parking/)
      .and.match(/"Call"/);
  });

  it('say that held passages stay hidden until the sign-off names a role', async () => {
    const signed = 'reviewed-by=Dr+Roe&reviewed-on=2026-01-01&reviewed-revision=0123456789ab';
    const builder = await openBuilder(`step=3&widget=side-effects&held=firm-breast&${signed}`);
    const note = () => find(builder, '#unused').textContent!;
    if (!(await isStillHeld('side-effects', 'firm-breast'))) {
      expect(note()).to.equal('');
      return;
    }
    expect(note()).to.match(/step 2.*held passages/);
    select(builder, '#reviewed-role', 'nurse');
    await until(() => note() === '', 'nothing is missing');
  });

  it('say which choices they leave out', async () => {
    const builder = await openBuilder(
      'widget=faq&sections=day&contact=Call&local=Ours&token.measure=30em',
    );
    await openTab(builder, 'html');
    const panel = () => find(builder, '#panel').textContent!;
    await until(
      () => /sections, your own text, and colors and type/.test(panel()),
      'three choices are left out',
    );
    await openTab(builder, 'iframe');
    await until(() => /left out: colors and type/.test(panel()), 'only the colors are left out');
    await openTab(builder, 'script');
    await until(() => !panel().includes('left out'), 'nothing is left out');
  });

  it('offer plain HTML without drawings and disclosures for simple editors, with the phone number', async () => {
    const builder = await openBuilder('widget=faq&also=overview&contact=(555) 555-0142&step=3');
    await openTab(builder, 'html');
    const body = () => builder.document.querySelector('#snippet-body')?.textContent ?? '';
    await until(() => body().includes('<svg'), 'the code has drawings');
    find(builder, '#basic').click();
    await until(
      () => body() && !/<svg|<details/.test(body()),
      'the code has no drawings and no disclosures',
    );
    expect(body().match(/<h2[ >]/g)).to.have.length(2);
    expect(body()).to.contain('href="tel:5555550142"');
    await openTab(builder, 'script');
    expect(builder.document.querySelector('#basic')).to.equal(null);
  });

  it('leave out the options that a way to embed does not take, and say which', async () => {
    const builder = await openBuilder('widget=faq&lang=en&listen=off&structured-data=on');
    await openTab(builder, 'iframe');
    expect(code(builder, 'snippet-body'))
      .to.contain('?listen=off"')
      .and.not.to.contain('structured-data');
    expect(find(builder, '#panel').textContent).to.match(/left out: description for search/);
    await openTab(builder, 'prerendered');
    await until(() => builder.document.querySelector('#snippet-body'), 'the text is fetched');
    expect(code(builder, 'snippet-body')).to.match(
      /^<iort-faq[^>]* data-iort-ssr="[^"]*" structured-data="on"/,
    );
    expect(find(builder, '#panel').textContent).to.match(/left out: no reading aloud/);
  });

  it('write an iframe with display options in its address and the hospital’s words on the tag', async () => {
    const builder = await openBuilder('widget=faq&lang=es&sections=day&contact=Call&tab=iframe');
    const snippet = code(builder, 'snippet-body');
    const parsed = new DOMParser().parseFromString(snippet, 'text/html');
    const frame = parsed.querySelector('iframe')!;
    expect(frame.src).to.equal(`${location.origin}/dist/embed/iort-faq.es.html?sections=day`);
    expect(frame.dataset['contact']).to.equal('Call');
    expect(frame.title).to.match(/radia/);
    expect(code(builder, 'snippet-once')).to.contain('/embed/parent.js"');
    expect(code(builder, 'policy')).to.contain('frame-src');
  });

  it('write a link for editors that remove most other markup, and settings for the head', async () => {
    const builder = await openBuilder(
      'widget=faq&also=overview&lang=es&sections=day&contact=(555) 555-0142&local=Ours&print=closed&system=drupal&step=3',
    );
    await openTab(builder, 'link');
    const files = `${location.origin}/dist/`;
    expect(code(builder, 'snippet-body')).to.match(
      new RegExp(
        `^<p><a href="${files}embed/iort-overview\\.es\\.html">[^<]+</a></p>\n<p><a href="${files}embed/iort-faq\\.es\\.html\\?sections=day">[^<]+</a></p>$`,
      ),
    );
    expect(code(builder, 'snippet-head'))
      .to.contain(`src="${files}cdn/iort.js"`)
      .and.to.contain('<meta name="iort-phone" content="(555) 555-0142">');
    expect(find(builder, '#panel').textContent).to.match(
      /left out: what is printed and your own text/,
    );
  });

  it('write a shortcode for WordPress', async () => {
    const builder = await openBuilder(
      'widget=faq&lang=es&heading-level=3&local=One%0ATwo&local-name=A+"B"&tab=wordpress',
    );
    expect(code(builder, 'snippet-shortcode')).to.equal(
      '[iort widget="faq" lang="es" heading-level="3" local-name="A &quot;B&quot;" local="One&#10;Two"]',
    );
  });

  it('leave the language out if the widget follows the language of the page', async () => {
    const builder = await openBuilder('widget=faq&lang=es&follow=1');
    expect(code(builder, 'snippet-body')).to.equal('<iort-faq></iort-faq>');
    expect(code(builder, 'policy')).to.contain('connect-src');
  });
});

describe('a copy button of the builder', () => {
  it('copies the shown code, and says so until the next press anywhere on the page', async () => {
    const builder = await openBuilder('widget=faq');
    const copied: string[] = [];
    clipboard(builder, async (text) => void copied.push(text));
    const [, button] = builder.document.querySelectorAll<HTMLElement>('.snippet-head button');
    button!.click();
    await until(() => said(builder).startsWith('Copied'), 'the message is shown');
    expect(copied).to.deep.equal([code(builder, 'snippet-body')]);
    expect(find(builder, '.status').getAttribute('role')).to.equal('status');
    expect(getComputedStyle(find(builder, '.status')).pointerEvents).to.equal('none');
    find(builder, 'h1').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await until(() => said(builder) === '', 'the message is gone');
  });

  it('selects the code if the browser refuses to copy', async () => {
    const builder = await openBuilder('widget=faq');
    await go(builder, 3);
    clipboard(builder, () => Promise.reject(new Error('refused')));
    const [, button] = builder.document.querySelectorAll<HTMLElement>('.snippet-head button');
    button!.click();
    await until(() => /Ctrl\+C/.test(said(builder)), 'the message says how to copy');
    expect(String(builder.window.getSelection())).to.equal(code(builder, 'snippet-body'));
    expect(builder.document.activeElement).to.equal(find(builder, '#snippet-body'));
  });

  it('copies a link that opens the builder with the same choices', async () => {
    const builder = await openBuilder();
    const copied: string[] = [];
    clipboard(builder, async (text) => void copied.push(text));
    find(builder, '#widget-faq').click();
    find(builder, '#share').click();
    await until(() => copied.length > 0, 'the link is copied');
    expect(copied[0]).to.match(/\/builder\/index\.html#v=2&ui=en&widget=faq&follow=0$/);
  });
});
