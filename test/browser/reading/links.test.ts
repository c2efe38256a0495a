import { expect, waitUntil } from '@open-wc/testing';
import '../../../src/define.js';
import { press } from '../../support/commands.js';
import { afterThis, all, isShown, mount, shadowHost, textOf } from '../helpers.js';
import { openPage } from '../built/pages.js';

const byId = (element: Element, id: string) => all<HTMLDetailsElement>(element, `#${id}`)[0]!;

/** Follows a link to a part of this page, and takes the hash away again after the test. */
function follow(hash: string): void {
  afterThis(() => history.replaceState(null, '', location.pathname + location.search));
  location.hash = hash;
}

/** Waits until the page has answered its hash: its listeners are told before this one. */
const hashAnswered = () =>
  new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));

describe('a link to an answer', () => {
  it('opens it, scrolls to it and focuses its question', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    follow('#iort-faq-radioactive');
    const details = byId(element, 'iort-faq-radioactive');
    await waitUntil(() => details.open);
    expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
    const { top, bottom } = details.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, `at ${top}`).to.equal(true);
    expect(all<HTMLDetailsElement>(element, 'details[open]')).to.have.length(1);
  });

  it('opens it when the page is opened with it', async () => {
    const page = await openPage('one-script.html#iort-faq-kinds');
    const isOpen = () =>
      page.document
        .querySelector('iort-faq')
        ?.shadowRoot?.querySelector<HTMLDetailsElement>('#iort-faq-kinds')?.open;
    await waitUntil(isOpen);
    await waitUntil(() => page.scrollY > 0);
  });

  it('goes to the first of several in the document, across shadow roots', async () => {
    const host = shadowHost('<iort-faq id="first"></iort-faq>');
    const later = document.createElement('iort-faq');
    document.body.append(later, host);
    afterThis(() => [later, host].forEach((node) => node.remove()));
    document.body.insertBefore(host, later);
    const first = host.shadowRoot!.querySelector('iort-faq')!;
    await Promise.all([later.updateComplete, first.updateComplete]);
    follow('#iort-faq-alone');
    await waitUntil(() => byId(first, 'iort-faq-alone').open);
    expect(byId(later, 'iort-faq-alone').open).to.equal(false);
  });

  it('leaves the page’s own element of that id to the browser', async () => {
    const element = await mount('<p id="iort-faq-breast">The page’s own.</p><iort-faq></iort-faq>');
    const answered = hashAnswered();
    follow('#iort-faq-breast');
    await answered;
    expect(byId(element, 'iort-faq-breast').open).to.equal(false);
  });

  it('answers where a fallback between the tags has the same id', async () => {
    const element = await mount('<iort-faq><p id="iort-faq-breast">Fallback.</p></iort-faq>');
    follow('#iort-faq-breast');
    await waitUntil(() => byId(element, 'iort-faq-breast').open);
  });

  it('does nothing for another hash, broken or not', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    for (const hash of ['#iort-faq-none', '#%E0%A4%A', '#own', '#"><script>']) {
      const answered = hashAnswered();
      follow(hash);
      await answered;
      expect(all(element, 'details[open]'), hash).to.be.empty;
    }
  });

  it('goes to a section too', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    follow('#iort-overview-talk');
    const section = all(element, '#iort-overview-talk')[0]!;
    await waitUntil(() => section.getBoundingClientRect().top < innerHeight);
  });
});

describe('copying the link of an answer', () => {
  const stub = (writeText: (text: string) => Promise<void>) => {
    const own = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
    afterThis(() => {
      if (own) Object.defineProperty(navigator, 'clipboard', own);
      else delete (navigator as { clipboard?: unknown }).clipboard;
    });
  };

  const copyBox = async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    return byId(element, 'iort-faq-awake').querySelector<HTMLElement>('.copy')!;
  };

  it('copies the page’s address with the id, and says so', async () => {
    const copied: string[] = [];
    stub(async (text) => void copied.push(text));
    const box = await copyBox();
    box.querySelector('button')!.focus();
    await press('Enter');
    await waitUntil(() => textOf(box.querySelector('[role=status]')) === 'Link copied.');
    expect(copied).to.deep.equal([`${location.href.split('#')[0]}#iort-faq-awake`]);
    expect(isShown(box.querySelector('textarea')!)).to.equal(false);
  });

  for (const [how, refuse] of [
    ['refuses', () => Promise.reject(new Error('no'))],
    ['has no clipboard', undefined],
  ] as const) {
    it(`offers the link to copy by hand where the browser ${how}`, async () => {
      if (refuse) stub(refuse);
      else {
        Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true });
        afterThis(() => delete (navigator as { clipboard?: unknown }).clipboard);
      }
      const box = await copyBox();
      const field = box.querySelector('textarea')!;
      box.querySelector('button')!.click();
      await waitUntil(() => isShown(field));
      expect(field.value).to.match(/#iort-faq-awake$/);
      expect([field.selectionStart, field.selectionEnd]).to.deep.equal([0, field.value.length]);
      expect(textOf(box.querySelector('[role=status]'))).to.match(/did not work/);
    });
  }
});
