import { expect } from '@open-wc/testing';
import '../../../src/define.js';
import { afterThis, all, mount, until } from '../helpers.js';
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
    await until(() => details.open);
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
    await until(isOpen);
    await until(() => page.scrollY > 0);
    const focused = page.document.activeElement!.shadowRoot!.activeElement!;
    expect(focused.parentElement!.id).to.equal('iort-faq-kinds');
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
    await until(() => byId(element, 'iort-faq-breast').open);
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
    await until(() => section.getBoundingClientRect().top < innerHeight);
  });
});
