import { expect, fixture, html } from '@open-wc/testing';
import '../../support/define.js';
import { fillPlaceholders } from '../../../src/placeholders/fill.js';
import { afterThis, all, mount, until } from '../helpers.js';

const options = { bubbles: true, composed: true, cancelable: true };

/** Adds a listener to the page's body until the test ends. */
function onBody(type: string, listen: (event: Event) => void, capture = false): void {
  document.body.addEventListener(type, listen, { capture, passive: false });
  afterThis(() => document.body.removeEventListener(type, listen, capture));
}

/** Fires the page's own click on what seems to have been tapped. */
function click(target: EventTarget): void {
  const event = new MouseEvent('click', options);
  target.dispatchEvent(Object.assign(event, { isOfPage: true }));
}

/** What these two libraries do at a tap. */
const libraries = {
  FastClick: () => {
    let tapped: EventTarget | null = null;
    onBody('touchstart', ({ target }) => (tapped = target));
    onBody('touchend', (event) => {
      if (!tapped) return;
      event.preventDefault();
      click(tapped);
    });
    // It cancels all clicks that are not its own.
    const cancel = (event: Event) => {
      if (!tapped || 'isOfPage' in event) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    onBody('click', cancel, true);
  },
  iScroll: () => {
    onBody('touchstart', (event) => event.preventDefault());
    onBody('touchend', (event) => {
      event.preventDefault();
      click(event.target!);
    });
  },
  none: () => {},
};

/** Taps an element, as a browser does: if the page cancels neither event of the touch, a click follows. */
function tap(element: HTMLElement): void {
  const fire = (type: string) => element.dispatchEvent(new Event(type, options));
  if ([fire('touchstart'), fire('touchend')].every(Boolean)) element.click();
}

/** The clicks on links in a root, which lead nowhere. */
function linksClicked(root: EventTarget): Element[] {
  const links: Element[] = [];
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    if (!link) return;
    event.preventDefault();
    links.push(link);
  });
  return links;
}

for (const [library, start] of Object.entries(libraries))
  describe(`a tap on a page with ${library === 'none' ? 'no library for taps' : library}`, () => {
    it('opens answers, presses buttons, ticks boxes by their words, and calls', async () => {
      const element = await mount('<iort-faq phone="(555) 555-0142"></iort-faq>');
      start();
      const [summary] = all(element, 'details > summary');
      const details = summary!.parentElement as HTMLDetailsElement;
      tap(summary!);
      expect(details.open).to.equal(true);
      tap(summary!);
      expect(details.open).to.equal(false);

      tap(all(element, '[data-do=two-languages]')[0]!);
      await until(() => all(element, '#large').length > 0, 'the choice is open');
      const [box] = all<HTMLInputElement>(element, '#large');
      tap(box!.parentElement!.querySelector('span')!);
      expect(box!.checked).to.equal(true);

      const links = linksClicked(element.shadowRoot!);
      const [number] = all(element, 'a[href^="tel:"]');
      tap(number!);
      expect(links.map((link) => link === number)).to.deep.equal([true]);
    });

    it('presses the controls of a placeholder', async () => {
      const place = await fixture<HTMLElement>(html`<div data-iort="faq"></div>`);
      afterThis(fillPlaceholders());
      start();
      const widget = place.shadowRoot!.querySelector('iort-faq')!;
      await until(() => widget.shadowRoot?.querySelector('summary'), 'the text is shown');
      const details = widget.shadowRoot!.querySelector('details')!;
      tap(details.querySelector('summary')!);
      expect(details.open).to.equal(true);
    });

    it('follows a link in a slot once', async () => {
      const element = await mount(
        '<iort-faq><p slot="local"><a href="/map">Map</a></p></iort-faq>',
      );
      start();
      const links = linksClicked(element);
      tap(element.querySelector('a')!);
      expect(links).to.have.length(1);
    });
  });

describe('a click of the page on a widget', () => {
  it('presses nothing, also after a tap that the page has canceled', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    onBody('touchend', (event) => event.preventDefault());
    const [summary] = all(element, 'details > summary');
    tap(summary!);
    await new Promise((resolve) => setTimeout(resolve));
    element.click();
    expect((summary!.parentElement as HTMLDetailsElement).open).to.equal(false);
  });
});
