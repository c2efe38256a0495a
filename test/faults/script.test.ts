import { aTimeout, expect } from '@open-wc/testing';
import { until } from '../browser/helpers.js';
import { blankPage, type BlankPage } from '../support/blank-page.js';
import { rootOf } from '../support/reading.js';
import { version } from '../../src/generated/version.js';
import { expectReadable } from './readable.js';

const whole = '/dist/cdn/iort.js';
const standalone = '/dist/cdn/standalone/iort.es.js';
const newer = '/broken/newer/versions/cdn/iort.js';
const bundle = '/lib/define.js';
const prerendered = await (await fetch('/dist/ssr/en/iort-side-effects.html')).text();

/** The smallest number of pages at which a browser's history may be full. */
const FULL = 50;

const opened: BlankPage[] = [];
afterEach(() => opened.splice(0).forEach(({ close }) => close()));

async function open(address = ''): Promise<BlankPage> {
  const under = await blankPage(address);
  opened.push(under);
  const body = under.document.body as HTMLElement & { setHTMLUnsafe(html: string): void };
  body.setHTMLUnsafe(`<iort-faq><p>Ask your care team.</p></iort-faq>${prerendered}`);
  return under;
}

const widgets = ({ document }: BlankPage) =>
  document.querySelectorAll('iort-faq, iort-side-effects');

/** Waits until every widget shows its text, and checks that there is one text in each and no error. */
async function expectShown(under: BlankPage): Promise<void> {
  await until(() => [...widgets(under)].every((each) => rootOf(each)), 'all widgets are shown');
  expectReadable(widgets(under));
  for (const widget of widgets(under))
    expect(widget.shadowRoot!.querySelectorAll('[part~=root]')).to.have.length(1);
  expect(under.take()).to.deep.equal([]);
}

describe('a script', () => {
  it('that the page’s policy blocks leaves the fallback', async () => {
    const under = await open('?csp=no-script');
    const refused = new Promise((resolve) =>
      under.document.addEventListener('securitypolicyviolation', resolve),
    );
    void under.run(whole);
    await refused;
    expectReadable(widgets(under));
    expect(under.page.customElements.get('iort-faq')).to.equal(undefined);
  });

  it('that is cut off leaves the fallback; if the whole script is loaded afterwards, it works', async () => {
    const under = await open();
    const half = '/broken/half/1/cdn/iort.js';
    void under.run(half); // not awaited, as WebKit fires no error event for this script
    await until(() =>
      under.page.performance.getEntriesByType('resource').some(({ name }) => name.endsWith(half)),
    );
    expectReadable(widgets(under));
    await under.run(whole);
    // The browser itself reports a syntax error, sooner or later.
    expect(under.take().filter((error) => !error.includes('SyntaxError'))).to.deep.equal([]);
    await expectShown(under);
  });

  it('that is loaded twice from different addresses shows each text once, with one console line', async () => {
    const under = await open();
    await under.run(whole);
    await under.run(`${whole}?again`);
    await expectShown(under);
    expect(under.lines.filter((line) => line.startsWith('[iort-widgets]'))).to.have.length(1);
  });

  for (const [earlier, first, second, firstIs, secondIs] of [
    ['an older one', whole, newer, `${version} from `, '9.9.9 from '],
    ['a newer one', newer, whole, '9.9.9 from ', `${version} from `],
    ['one in a bundle of the page', bundle, whole, `${version} from a bundle`, `${version} from `],
  ] as const) {
    it(`that comes after ${earlier} leaves the widgets to the earlier script; the console names both scripts`, async () => {
      const under = await open();
      await under.run(first);
      await under.run(second);
      await expectShown(under);
      const ours = under.lines.filter((line) => line.startsWith('[iort-widgets]'));
      expect(ours, ours.join()).to.have.length(1);
      const [, used, unused] = /twice: version (.+) is used, (.+) is not; remove/.exec(ours[0]!)!;
      expect(used).to.contain(firstIs);
      expect(unused).to.contain(secondIs).and.to.contain(second);
      if (first !== bundle) expect(used).to.contain(first);
      for (const widget of widgets(under)) (widget as HTMLElement).lang = 'es';
      const shown = () => [...widgets(under)].every((each) => rootOf(each)?.lang === 'es');
      await until(shown, 'all widgets are shown in Spanish');
      await expectShown(under);
    });
  }

  for (const [order, scripts] of [
    ['after', [standalone, whole]],
    ['before', [whole, standalone]],
  ] as const) {
    it(`that comes ${order} a standalone script works; the console says that there are two scripts`, async () => {
      const under = await open();
      for (const src of scripts) await under.run(src, src === whole ? 'module' : 'text/javascript');
      await expectShown(under);
      expect(under.lines.join()).to.match(/\[iort-widgets\] loaded twice/);
    });
  }

  it('that is a module but loaded as a classic script leaves the fallback', async () => {
    const under = await open();
    await under.run(whole, 'text/javascript');
    under.take(); // the browser itself reports a syntax error
    expectReadable(widgets(under));
  });
});

describe('a page that is left and visited again', () => {
  /** Fires an event of the back/forward cache. Browsers don't cache frames, so only the events are tested. */
  const fire = ({ page }: BlankPage, type: 'pagehide' | 'pageshow'): boolean =>
    page.dispatchEvent(new page.PageTransitionEvent(type, { persisted: true }));

  it('has its text, and follows its language as before', async () => {
    const under = await open();
    await under.run(whole);
    await expectShown(under);
    fire(under, 'pagehide');
    fire(under, 'pageshow');
    await expectShown(under);
    const faq = under.document.querySelector<HTMLElement>('iort-faq')!;
    faq.lang = 'es';
    await until(() => rootOf(faq)?.lang === 'es', 'the FAQ is shown in Spanish');
    expect(under.take()).to.deep.equal([]);
  });

  it('has its text again if the reader goes back to it in a frame', async () => {
    const under = await open();
    const frame = under.document.createElement('iframe');
    frame.src = '/test/pages/one-script.html';
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    under.document.body.append(frame);
    await loaded;
    await aTimeout(0); // a page that is left while it loads does not get into the history
    const faq = () => frame.contentDocument?.querySelector('iort-faq');
    await until(() => faq() && rootOf(faq()!), 'the page is shown');
    const { length } = history;
    frame.contentWindow!.location.href = '/test/pages/blank.html';
    await until(
      () => frame.contentDocument?.title === 'An empty page for tests',
      'the page is left',
    );
    // The length of a full history does not grow. Browsers keep 50 to 100 pages.
    expect(history.length > length || length >= FULL, 'there is a way back').to.equal(true);
    frame.contentWindow!.history.back();
    await until(() => faq() && rootOf(faq()!), 'the page is shown again');
    expectReadable([faq()!]);
  });
});
