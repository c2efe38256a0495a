import { expect } from '@open-wc/testing';
import { isShown, textOf, until } from '../helpers.js';
import { openPage, openWidgets, type PageWindow } from './pages.js';

const shownFallbacks = (page: PageWindow) =>
  [...page.document.querySelectorAll('.fallback')].filter(isShown);

/** Runs the script on a page with one widget or placeholder. @returns the widget's shadow root, once the text is shown */
async function replaced(page: Document): Promise<ShadowRoot> {
  const script = Object.assign(page.createElement('script'), { type: 'module' });
  page.head.append(Object.assign(script, { src: '/dist/cdn/iort.js' }));
  const place = page.body.firstElementChild!;
  const inItem = page.getElementsByTagName('li')[0]?.children;
  const root = () =>
    (place.shadowRoot?.querySelector('[exportparts]') ?? inItem?.[0] ?? place).shadowRoot;
  await until(() => root()?.querySelector('[part~=title]'), 'the text is shown');
  return root()!;
}

const WORDS = '<p>Call <a href="tel:5555550142">(555) 555-0142</a>.</p>';

describe('the content between the tags', () => {
  it('is shown if scripts don’t run', async () => {
    const page = await openPage('fallback.html', 'allow-same-origin');
    expect(shownFallbacks(page)).to.have.length(4);
  });

  it('is shown if the script can’t be loaded', async () => {
    const page = await openPage('no-script.html');
    expect(isShown(page.document.querySelector('#fallback')!)).to.equal(true);
  });

  it('is replaced by the text if the script runs and the content has no phone number', async () => {
    const page = await openWidgets('fallback.html');
    const shown = shownFallbacks(page).map(({ textContent }) => textContent);
    expect(shown).to.deep.equal(['Call 555-0142.']);
  });

  it('is shown in the place for the phone number if it contains a number', async () => {
    const page = await openWidgets('fallback.html');
    const number = page.document.querySelector('iort-side-effects > .fallback')!;
    expect(number.assignedSlot!.closest('[part~=help]') !== null).to.equal(true);
  });

  for (const [what, begin, end] of [
    ['a widget', '<iort-faq>', '</iort-faq>'],
    ['a placeholder', '<div data-iort="faq">', '</div>'],
  ] as const) {
    it(`of ${what} may have an answer that the reader opens before the script runs: the widget then shows this answer open`, async () => {
      const { document: page } = await openPage('blank.html');
      page.body.innerHTML = `${begin}${['alone', 'awake']
        .map((name) => `<details id="iort-faq-${name}"><summary>A question</summary>Yes</details>`)
        .join('')}${end}`;
      page.querySelectorAll('summary')[1]!.click();
      const root = await replaced(page);
      const open = [...root.querySelectorAll('details[open]')].map(({ id }) => id);
      expect(open).to.deep.equal(['iort-faq-awake']);
    });
  }

  for (const [what, markup, next] of [
    [
      'the number’s link in a widget, if the number is visible there',
      `<iort-side-effects phone="(555) 555-0142">${WORDS}</iort-side-effects>`,
      '(555) 555-0142',
    ],
    [
      'the number’s link in a widget in a placeholder',
      `<div data-iort="side-effects" data-phone="(555) 555-0142">${WORDS}</div>`,
      '(555) 555-0142',
    ],
    [
      'the title, if the number is in a closed answer',
      `<iort-faq phone="(555) 555-0142">${WORDS}</iort-faq>`,
      'Questions about radiation during cancer surgery',
    ],
    [
      'the title, if the number is in a list item that is a placeholder',
      `<ul><li data-iort="faq" data-phone="(555) 555-0142">${WORDS}</li></ul>`,
      'Questions about radiation during cancer surgery',
    ],
    [
      'the title, if the link is in a slot in a closed answer',
      `<iort-faq>${WORDS.replace('<p>', '<p slot="contact">')}</iort-faq>`,
      'Questions about radiation during cancer surgery',
    ],
  ] as const) {
    it(`with the focus on a number hands the focus on when the script runs: to ${what}`, async () => {
      const { document: page } = await openPage('blank.html');
      page.body.innerHTML = markup;
      page.querySelector('a')!.focus();
      const root = await replaced(page);
      await until(() => root.activeElement, 'the widget has the focus');
      expect(textOf(root.activeElement)).to.equal(next);
    });
  }
});

describe('the title gets the focus when the script runs', () => {
  it('if a link that becomes a widget has the focus', async () => {
    const { document: page } = await openPage('blank.html');
    page.body.innerHTML = '<p><a href="/dist/embed/iort-faq.en.html">Questions</a></p>';
    page.querySelector('a')!.focus();
    const root = await replaced(page);
    await until(() => root.activeElement?.matches('[part~=title]'), 'the title has the focus');
  });

  for (const markup of ['<iort-faq></iort-faq>', '<div data-iort="faq"></div>']) {
    it(`if a script for skip links has given the focus to ${markup}`, async () => {
      const { document: page } = await openPage('blank.html');
      page.body.innerHTML = markup;
      const place = page.body.firstElementChild as HTMLElement;
      place.tabIndex = -1;
      place.focus();
      const root = await replaced(page);
      await until(() => root.activeElement?.matches('[part~=title]'), 'the title has the focus');
      expect(place.hasAttribute('tabindex')).to.equal(false);
    });
  }
});
