import { expect } from '@open-wc/testing';
import { isShown, until } from '../helpers.js';
import { openPage, openWidgets, type PageWindow } from './pages.js';

const shownFallbacks = (page: PageWindow) =>
  [...page.document.querySelectorAll('.fallback')].filter(isShown);

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
      const script = Object.assign(page.createElement('script'), { type: 'module' });
      page.head.append(Object.assign(script, { src: '/dist/cdn/iort.js' }));
      const place = page.body.firstElementChild!;
      const root = () =>
        (place.shadowRoot?.querySelector('iort-faq') ?? place).shadowRoot ?? undefined;
      await until(() => root()?.querySelector('[part~=title]'), 'the text is shown');
      const open = [...root()!.querySelectorAll('details[open]')].map(({ id }) => id);
      expect(open).to.deep.equal(['iort-faq-awake']);
    });
  }
});
