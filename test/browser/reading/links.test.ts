import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { press } from '../../support/commands.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { afterThis, all, linkFollowed, mount, settled, shadowHost, until } from '../helpers.js';
import { openPage } from '../built/pages.js';

const byId = (element: Element, id: string) => all<HTMLDetailsElement>(element, `#${id}`)[0]!;

/** Goes to a part of this page, and removes the hash again after the test. */
function follow(hash: string): void {
  afterThis(() => history.replaceState(null, '', location.pathname + location.search));
  location.hash = hash;
}

/** Waits for the next change of the hash. The widgets' listeners run before the listener added here. */
const hashHandled = () =>
  new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));

describe('a link into a widget', () => {
  it('opens the answer that it names, scrolls to it and focuses its question', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    follow('#iort-faq-radioactive');
    const details = byId(element, 'iort-faq-radioactive');
    await until(() => details.open);
    expect(element.shadowRoot!.activeElement).to.equal(details.querySelector('summary'));
    const { top, bottom } = details.getBoundingClientRect();
    expect(bottom > 0 && top < innerHeight, `at ${top}`).to.equal(true);
    expect(all<HTMLDetailsElement>(element, 'details[open]')).to.have.length(1);
  });

  it('opens the answer when the page is opened with the link', async () => {
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

  it('opens no answer if an element of the page has the same id', async () => {
    const element = await mount('<p id="iort-faq-breast">The page’s own.</p><iort-faq></iort-faq>');
    const handled = hashHandled();
    follow('#iort-faq-breast');
    await handled;
    expect(byId(element, 'iort-faq-breast').open).to.equal(false);
  });

  it('opens the answer even if a fallback between the tags has the same id', async () => {
    const element = await mount('<iort-faq><p id="iort-faq-breast">Fallback.</p></iort-faq>');
    follow('#iort-faq-breast');
    await until(() => byId(element, 'iort-faq-breast').open);
  });

  it('opens no answer if its hash is not the id of an answer, or is broken', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    for (const hash of ['#iort-faq-none', '#%E0%A4%A', '#own', '#"><script>']) {
      const handled = hashHandled();
      follow(hash);
      await handled;
      expect(all(element, 'details[open]'), hash).to.be.empty;
    }
  });

  it('scrolls to a section if its hash is the id of a section', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const section = all(element, '#iort-overview-talk')[0]!;
    expect(section.getBoundingClientRect().top).to.be.above(innerHeight);
    follow('#iort-overview-talk');
    await until(() => section.getBoundingClientRect().top < innerHeight);
  });

  for (const id of ['iort-side-effects', 'iort-side-effects-intro', 'iort-side-effects-ask']) {
    it(`leads the Tab key to the next control from #${id}`, async () => {
      const element = await mount('<button>first</button><iort-side-effects></iort-side-effects>');
      document.querySelector('button')!.focus();
      const part = all(element, `#${id}`)[0]!;
      follow(`#${id}`);
      await until(() => part.contains(element.shadowRoot!.activeElement));
      await press('Tab');
      const reached = element.shadowRoot!.activeElement!;
      expect(reached.matches('a, button, summary, input'), reached.outerHTML).to.equal(true);
      const order = part.compareDocumentPosition(reached);
      expect(order & Node.DOCUMENT_POSITION_PRECEDING, reached.outerHTML).to.equal(0);
    });
  }

  it('moves the focus into the widget also if the page hides the title', async () => {
    const style = '<style>iort-faq::part(title) { display: none }</style>';
    const element = await mount(`${style}<button>first</button><iort-faq></iort-faq>`);
    document.querySelector('button')!.focus();
    follow('#iort-faq');
    await until(() => element.shadowRoot!.activeElement);
  });
});

/** Adds to the page a link that leads to a part of the page. */
function linkTo(hash: string, attributes = ''): HTMLAnchorElement {
  const place = document.createElement('p');
  place.innerHTML = `<a href="${hash}" ${attributes}>Will I be awake?</a>`;
  document.body.append(place);
  afterThis(() => place.remove());
  return place.querySelector('a')!;
}

describe('a link on the page to an answer', () => {
  it('opens the answer each time, even if the page’s address already has the answer’s id', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    afterThis(() => history.replaceState(null, '', location.pathname + location.search));
    const details = byId(element, 'iort-faq-awake');
    const link = linkTo('#iort-faq-awake');
    for (let times = 0; times < 3; times++) {
      link.click();
      await until(() => details.open);
      details.open = false;
    }
  });

  for (const [kind, markup] of [
    ['in a drawing', '<svg><a href="#iort-faq-awake"><text>Awake?</text></a></svg>'],
    [
      'in a drawing, as xlink:href',
      '<svg><a xlink:href="#iort-faq-awake"><text>Awake?</text></a></svg>',
    ],
    ['in an image map', '<map><area href="#iort-faq-awake"></map>'],
  ]) {
    it(`works ${kind}, even if the page stops the propagation of clicks`, async () => {
      const element = await mount(`<iort-faq></iort-faq><div id="links">${markup}</div>`);
      const keep = (event: Event) => event.stopPropagation();
      document.addEventListener('click', keep);
      afterThis(() => document.removeEventListener('click', keep));
      follow('#iort-faq-awake');
      const details = byId(element, 'iort-faq-awake');
      await until(() => details.open);
      details.open = false;
      const link = element.parentElement!.querySelector('#links [*|href]')!;
      link.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, cancelable: true }),
      );
      await until(() => details.open);
    });
  }

  for (const target of ['_self', '_parent', '_top', '_TOP']) {
    it(`works each time with target="${target}" in a page that is not in a frame`, async () => {
      const element = await mount('<iort-faq></iort-faq>');
      afterThis(() => history.replaceState(null, '', location.pathname + location.search));
      const details = byId(element, 'iort-faq-awake');
      const link = linkTo('#iort-faq-awake', `target="${target}"`);
      for (let times = 0; times < 2; times++) {
        link.click();
        await until(() => details.open);
        details.open = false;
      }
    });
  }

  it('opens the answer even if a script of the page has already put the answer’s id into the address', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    afterThis(() => history.replaceState(null, '', location.pathname + location.search));
    history.pushState(null, '', '#iort-faq-awake');
    const details = byId(element, 'iort-faq-awake');
    expect(details.open).to.equal(false);
    linkTo('#iort-faq-awake').click();
    await until(() => details.open);
  });

  it('works if its hash is percent-encoded', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    afterThis(() => history.replaceState(null, '', location.pathname + location.search));
    linkTo('#iort%2Dfaq%2Dawake').click();
    await until(() => byId(element, 'iort-faq-awake').open);
  });

  it('does nothing if the page prevents the default action of the click and does not change the address itself', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    follow('#iort-faq-awake');
    const details = byId(element, 'iort-faq-awake');
    await until(() => details.open);
    details.open = false;
    const prevented = linkTo('#iort-faq-awake');
    prevented.addEventListener('click', (event) => event.preventDefault());
    prevented.click();
    await linkFollowed();
    expect(details.open).to.equal(false);
  });

  for (const [space, rule] of [
    ['the scroll margin of the element', 'iort-faq { scroll-margin-top: 90px }'],
    [
      'the scroll margin of its disclosures',
      'iort-faq::part(disclosure) { scroll-margin-top: 90px }',
    ],
    ['the scroll padding of the page', 'html { scroll-padding-top: 90px }'],
  ]) {
    it(`leaves space above the answer, as much as ${space} says`, async () => {
      const style = document.createElement('style');
      style.textContent = rule!;
      document.head.append(style);
      afterThis(() => style.remove());
      const element = await mount('<iort-faq></iort-faq><div style="height: 2000px"></div>');
      afterThis(() => history.replaceState(null, '', location.pathname + location.search));
      linkTo('#iort-faq-radioactive').click();
      const details = byId(element, 'iort-faq-radioactive');
      await until(() => details.open);
      await until(
        () => Math.abs(details.getBoundingClientRect().top - 90) < 3,
        'the answer is 90 px below the top of the window',
      );
    });
  }
});

describe('a link to an answer that is on the page twice', () => {
  const copies = async (hide: string) => {
    const faq = '<iort-faq></iort-faq>';
    const first = await mount(`<div class="copies">${hide.replace('…', faq)}${faq}</div>`);
    const elements = [...first.closest('.copies')!.querySelectorAll<IortElement>('iort-faq')];
    await Promise.all(elements.map(settled));
    return elements.map((element) => byId(element, 'iort-faq-awake'));
  };

  for (const [place, hide] of [
    ['a hidden element', '<div hidden>…</div>'],
    ['a closed tab', '<div style="display: none">…</div>'],
    ['a closed tab that still takes space', '<div style="visibility: hidden">…</div>'],
    ['an element whose content is not rendered', '<div style="content-visibility: hidden">…</div>'],
    ['a closed dialog', '<dialog>…</dialog>'],
  ] as const) {
    it(`goes to the second copy if the first is in ${place}`, async () => {
      const [one, two] = await copies(hide);
      follow('#iort-faq-awake');
      await until(() => two!.open);
      expect(one!.open).to.equal(false);
    });
  }

  it('goes to the first copy, even if it is in a closed <details>', async () => {
    const [one, two] = await copies('<details><summary>More</summary>…</details>');
    follow('#iort-faq-awake');
    await until(() => one!.open);
    expect(two!.open).to.equal(false);
  });
});

describe('a link to an answer in a closed part of the page', () => {
  /** Follows the link, and checks that the answer is open and in the viewport. */
  async function expectOpened(answer: HTMLDetailsElement) {
    follow('#iort-faq-radioactive');
    await until(() => answer.open);
    await until(() => answer.getClientRects().length > 0, 'the answer is rendered');
    const { top } = answer.getBoundingClientRect();
    // The viewport scrolls by whole pixels, so `top` may be a little below 0.
    expect(top > -1 && top < innerHeight, `at ${top}`).to.equal(true);
  }

  it('opens that part, and a closed part around that part', async () => {
    const element = await mount(
      '<details><summary>A</summary><details><summary>B</summary><iort-faq></iort-faq></details></details>',
    );
    await expectOpened(byId(element, 'iort-faq-radioactive'));
    const around = element.closest('div')!.querySelectorAll('details');
    expect([...around].map(({ open }) => open)).to.deep.equal([true, true]);
  });

  it('opens a closed part inside a shadow root of the page, and a closed part around a slot', async () => {
    const folded = '<details><summary>A</summary><iort-faq></iort-faq></details>';
    const inner = shadowHost(folded);
    const outer = shadowHost('<details><summary>B</summary><slot></slot></details>');
    outer.append(inner);
    document.body.append(outer);
    afterThis(() => outer.remove());
    const element = inner.shadowRoot!.querySelector('iort-faq')!;
    await until(() => byId(element, 'iort-faq-radioactive'));
    await expectOpened(byId(element, 'iort-faq-radioactive'));
    for (const host of [inner, outer])
      expect(host.shadowRoot!.querySelector('details')!.open).to.equal(true);
  });

  it('shows content with hidden="until-found", and fires `beforematch` once', async () => {
    const element = await mount('<div id="tab" hidden="until-found"><iort-faq></iort-faq></div>');
    const tab = element.closest('#tab')!;
    let fired = 0;
    tab.addEventListener('beforematch', () => (fired += 1));
    await expectOpened(byId(element, 'iort-faq-radioactive'));
    expect(tab.hasAttribute('hidden')).to.equal(false);
    expect(fired).to.equal(1);
  });
});
