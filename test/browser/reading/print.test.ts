import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../../src/define.js';
import { afterThis, all, isShown, mount, part, settled } from '../helpers.js';

const isChromium = /Chrome/.test(navigator.userAgent);

/** Pretends that closed disclosures can't be printed by style, as in older browsers. */
function withoutDetailsContent(): void {
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (condition: string, value?: string) =>
    condition.includes('details-content') ? false : supports(condition, value as string);
  afterThis(() => (CSS.supports = supports));
}

const open = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details').filter((details) => details.open);

/** A turn of the event loop, in which browsers tell of toggles. */
const nextTurn = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

describe('printing, where closed text can’t be printed by style', () => {
  it('opens everything for it, and closes again what was closed', async () => {
    withoutDetailsContent();
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    dispatchEvent(new Event('beforeprint'));
    expect(open(element)).to.have.length(all(element, 'details').length);
    dispatchEvent(new Event('afterprint'));
    expect(open(element).map(({ id }) => id)).to.deep.equal(['iort-faq-awake']);
  });

  it('tells nobody of it', async () => {
    withoutDetailsContent();
    const element = await mount('<iort-faq></iort-faq>');
    await nextTurn();
    let told = 0;
    element.addEventListener('iort-toggle', () => (told += 1));
    dispatchEvent(new Event('beforeprint'));
    await nextTurn();
    dispatchEvent(new Event('afterprint'));
    await nextTurn();
    await settled(element);
    expect(told).to.equal(0);
  });

  it('leaves closed what is closed with print="closed"', async () => {
    withoutDetailsContent();
    const element = await mount('<iort-faq print="closed"></iort-faq>');
    dispatchEvent(new Event('beforeprint'));
    expect(open(element)).to.be.empty;
    dispatchEvent(new Event('afterprint'));
  });
});

// Only Chromium's driver can show a page as it is printed.
(isChromium ? describe : describe.skip)('a printed page', () => {
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(() => emulateMedia({ media: 'screen' }));

  const answerOf = (element: Element) => all(element, '#iort-faq-awake [part~=answer] p')[0]!;

  /** Whether text takes room on paper: closed text has no box of its own. */
  const isPrinted = (element: HTMLElement) =>
    element.checkVisibility({ contentVisibilityAuto: true }) && element.offsetHeight > 0;

  it('shows closed answers', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    expect(isPrinted(answerOf(element))).to.equal(true);
  });

  it('does not with print="closed"', async () => {
    const element = await mount('<iort-faq print="closed"></iort-faq>');
    expect(isPrinted(answerOf(element))).to.equal(false);
  });

  it('writes out terms and the addresses of sources, and leaves out controls', async () => {
    const element = await mount('<iort-faq open="about awake"></iort-faq>');
    expect(isShown(part(element, 'note'))).to.equal(true);
    expect(isShown(all(element, '.address')[0]!)).to.equal(true);
    for (const button of all(element, 'button:not(.term)')) {
      expect(isShown(button), button.textContent ?? '').to.equal(false);
    }
  });

  it('is black on white, whatever the page’s colours', async () => {
    const element = await mount(
      '<div style="color-scheme: dark; --iort-color-text: #eee"><iort-overview></iort-overview></div>',
    );
    const { color, backgroundColor } = getComputedStyle(part(element, 'root'));
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('leaves out the empty list of questions', async () => {
    const element = await mount('<iort-candidacy-factors></iort-candidacy-factors>');
    expect(isShown(part(element, 'my-list'))).to.equal(false);
  });
});
