import { expect, fixture } from '@open-wc/testing';
import '../../support/define.js';
import { fillPlaceholders } from '../../../src/placeholders/fill.js';
import { afterThis, consoleLines, isShown, langOf, until } from '../helpers.js';

/** Whether an element shows the text of a widget. */
const isFilled = (place: Element): boolean => {
  const widget = place.shadowRoot?.firstElementChild;
  return !!widget && !!langOf(widget);
};

/** Puts a placeholder on the page, and waits until it shows its text. */
async function filled(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(markup);
  afterThis(fillPlaceholders());
  await until(() => isFilled(place), 'the placeholder is filled');
  return place;
}

/** Changes a page and waits until the observers of the page have been called. */
async function after(change: () => void): Promise<void> {
  change();
  await Promise.resolve();
}

describe('an element that is no placeholder any more belongs to the page again:', () => {
  for (const [how, markup] of [
    ['its content was replaced', '<div class="iort-faq"></div>'],
    ['data-iort was removed', '<div data-iort="faq"></div>'],
  ] as const) {
    /** Makes a new page of the site in the placeholder, as routers do. */
    async function replaced(content: string, more = (_place: HTMLElement) => {}) {
      const place = await filled(markup);
      await after(() => {
        place.removeAttribute('data-iort');
        place.innerHTML = `<h1>Visiting hours</h1>${content}`;
        more(place);
      });
      expect(isShown(place.querySelector('h1')!)).to.equal(true);
      return place;
    }

    it(`it keeps the focus and the tabindex that a router gives it, after ${how}`, async () => {
      const lines = consoleLines();
      const focus = (place: HTMLElement) => {
        place.tabIndex = -1;
        place.focus();
      };
      const place = await replaced('', focus);
      expect(document.activeElement === place).to.equal(true);
      place.removeAttribute('tabindex');
      await after(() => focus(place));
      expect(document.activeElement === place).to.equal(true);
      expect(place.getAttribute('tabindex')).to.equal('-1');
      expect(lines).to.deep.equal([]);
    });

    it(`slots in its content keep their names, after ${how}`, async () => {
      const place = await replaced('<div><p slot="phone">Call 555-0142</p></div>');
      const words = place.querySelector('p')!;
      await after(() => (words.textContent = 'Call 555-0143'));
      expect(words.slot).to.equal('phone');
      expect(words.parentElement!.slot).to.equal('');
    });
  }

  it('it can be a placeholder later, which shows words and leaves the Tab key in order', async () => {
    const place = await filled('<div data-iort="faq" data-open="all"></div>');
    await after(() => {
      place.removeAttribute('data-iort');
      place.innerHTML = '<h1>Visiting hours</h1>';
    });
    expect(isFilled(place)).to.equal(false);
    place.innerHTML = '';
    place.dataset.iort = 'faq';
    await until(() => isFilled(place), 'the placeholder is filled again');
    place.innerHTML = '<div><p slot="phone">Call 555-0142</p></div>';
    place.tabIndex = -1;
    await until(() => isShown(place.querySelector('p')!), 'the words are shown');
    expect(place.hasAttribute('tabindex')).to.equal(false);
  });
});
