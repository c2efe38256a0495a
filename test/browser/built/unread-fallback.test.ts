import { expect } from '@open-wc/testing';
import { isShown, part, textOf, until } from '../helpers.js';
import { openPage, type PageWindow } from './pages.js';

type LatePage = PageWindow & { readonly passFallbackDelay: () => void };

let runs = 0;

/**
 * Opens a Spanish page whose locale file never arrives, and adds an element to the page.
 * @param late whether to add the element only after the page has given up waiting for the file
 */
async function open(markup: string, late = false) {
  const run = `unread-${Date.now().toString(36)}-${(runs += 1)}`;
  const page = (await openPage(`broken-locale.html?how=slow&run=${run}`)) as LatePage;
  const { document } = page;
  const add = () => document.body.insertAdjacentHTML('beforeend', markup);
  await until(() => page.customElements.get('iort-side-effects'));
  if (!late) add();
  page.passFallbackDelay();
  await until(
    () => langOf(document.querySelector('iort-overview')!) === 'en',
    'the wait is given up',
  );
  if (late) add();
  await until(() => findWidget(page), 'the element is there');
  return { page, element: document.querySelector<HTMLElement>('iort-side-effects')! };
}

const langOf = (element: Element) =>
  element.shadowRoot?.querySelector('[part~=root]')?.getAttribute('lang');

/** Waits for two animation frames. By then the browser has laid out the page and called the observers. */
const laidOut = async (page: PageWindow) => {
  for (let frame = 0; frame < 2; frame += 1) await new Promise(page.requestAnimationFrame);
};

const words = 'Pregunte a su equipo médico.';

/** Ways in which pages hide the content between the tags. */
const ways: Readonly<Record<string, string>> = {
  'by a class': `<style>.no-js { display: none }</style><iort-side-effects><p class="no-js">${words}</p></iort-side-effects>`,
  'by a style sheet that selects the tag': `<style>iort-side-effects > * { visibility: hidden }</style><iort-side-effects><p>${words}</p></iort-side-effects>`,
  'by visibility': `<iort-side-effects><p style="visibility: hidden">${words}</p></iort-side-effects>`,
  'by opacity': `<iort-side-effects><p style="opacity: 0">${words}</p></iort-side-effects>`,
  'in a closed dialog': `<iort-side-effects><dialog>${words}</dialog></iort-side-effects>`,
  'in a closed popover': `<iort-side-effects><p popover>${words}</p></iort-side-effects>`,
  'in a closed disclosure': `<iort-side-effects><details><summary></summary>${words}</details></iort-side-effects>`,
  'in a box of height 0': `<iort-side-effects><div style="height: 0; overflow: hidden"><p>${words}</p></div></iort-side-effects>`,
  'from all but screen readers': `<iort-side-effects><p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip: rect(0,0,0,0)">${words}</p></iort-side-effects>`,
  'outside the page': `<iort-side-effects><p style="position: absolute; left: -9999px">${words}</p></iort-side-effects>`,
  'in letters of size 0': `<iort-side-effects><p style="font-size: 0">${words}</p></iort-side-effects>`,
  'by scale': `<iort-side-effects><p style="transform: scale(0)">${words}</p></iort-side-effects>`,
  'in a picture of size 0': `<iort-side-effects><img alt="${words}" width="0" height="0" style="display: block"></iort-side-effects>`,
  'by a style, inside a placeholder': `<div data-iort="side-effects"><p style="display: none !important">${words}</p></div>`,
};

/** The widget in the page or in a placeholder. */
const findWidget = ({ document }: PageWindow): HTMLElement | null | undefined =>
  document.querySelector<HTMLElement>('iort-side-effects') ??
  document
    .querySelector('[data-iort]')
    ?.shadowRoot?.querySelector<HTMLElement>('iort-side-effects');

const find = (page: PageWindow): HTMLElement => findWidget(page)!;

describe('the content between the tags, where the text can’t be loaded', () => {
  for (const [how, markup] of Object.entries(ways)) {
    it(`is replaced by English if a page hides it ${how}`, async () => {
      const { page } = await open(markup);
      await until(() => langOf(find(page)) === 'en', 'English is shown');
      expect(isShown(part(find(page), 'title'))).to.equal(true);
      expect(textOf(part(find(page), 'notice'))).to.contain('no se pudo cargar');
      expect(page.thrown).to.deep.equal([]);
    });
  }

  for (const [where, markup] of Object.entries({
    'on the tag': `<iort-side-effects phone="(555) 555-0142"><p>${words}</p></iort-side-effects>`,
    'on a placeholder': `<div data-iort="side-effects" data-phone="(555) 555-0142"><p>${words}</p></div>`,
  })) {
    it(`is replaced by English with the number if it lacks the number that is set ${where}`, async () => {
      const { page } = await open(markup);
      await until(() => langOf(find(page)) === 'en', 'English is shown');
      expect(textOf(part(find(page), 'contact'))).to.contain('(555) 555-0142');
    });
  }

  it('is replaced by English with the number if it lacks the number that is set in the head', async () => {
    const { page, element } = await open(`<iort-side-effects><p>${words}</p></iort-side-effects>`);
    const meta = '<meta name="iort-phone" content="(555) 555-0142">';
    page.document.head.insertAdjacentHTML('beforeend', meta);
    element.replaceWith(element.cloneNode(true));
    await until(() => langOf(find(page)) === 'en', 'English is shown');
    expect(textOf(part(find(page), 'contact'))).to.contain('(555) 555-0142');
  });

  it('is replaced if it is hidden, and its element is added after the page has given up waiting for the file', async () => {
    const { element } = await open(ways['by visibility']!, true);
    await until(() => langOf(element) === 'en', 'English is shown');
  });

  it('is replaced when it is hidden later', async () => {
    const { page, element } = await open(`<iort-side-effects><p>${words}</p></iort-side-effects>`);
    await laidOut(page);
    expect(langOf(element)).to.equal(undefined);
    element.querySelector('p')!.style.cssText = 'display: none';
    await until(() => langOf(element) === 'en', 'English is shown');
  });

  for (const [situation, markup] of Object.entries({
    'it can be read': `<iort-side-effects><p>${words}</p></iort-side-effects>`,
    'it is only text': `<iort-side-effects>${words}</iort-side-effects>`,
    'it has the number that is set on the tag': `<iort-side-effects phone="(555) 555-0142"><p>Llame al +1 555 555 0142.</p></iort-side-effects>`,
    'the slot has the number': `<iort-side-effects phone="555-0142"><p>${words}</p><p slot="contact">555-0142</p></iort-side-effects>`,
    'it has the number that is set on its placeholder': `<div data-iort="side-effects" data-phone="(555) 555-0142"><p>(555) 555-0142</p></div>`,
    'it is in a placeholder': `<div data-iort="side-effects"><p>${words}</p></div>`,
    'it can be scrolled to': `<div style="height: 50px; overflow: auto"><div style="height: 2000px"></div><iort-side-effects><p>${words}</p></iort-side-effects></div>`,
    'the tab around the element is closed': `<div hidden><iort-side-effects><p>${words}</p></iort-side-effects></div>`,
    'the element is invisible': `<div style="visibility: hidden"><iort-side-effects><p>${words}</p></iort-side-effects></div>`,
    'the element fades in': `<div style="opacity: 0"><iort-side-effects><p>${words}</p></iort-side-effects></div>`,
    'the element is folded away': `<div style="height: 0; overflow: hidden"><iort-side-effects><p>${words}</p></iort-side-effects></div>`,
    'the element is in a closed drawer': `<div style="position: fixed; inset: 0 auto auto -400px; width: 400px"><iort-side-effects><p>${words}</p></iort-side-effects></div>`,
  })) {
    it(`stays if ${situation}`, async () => {
      const { page } = await open(markup);
      await laidOut(page);
      expect(langOf(find(page))).to.equal(undefined);
    });
  }

  it('is replaced when the tab around it opens, if a style sheet hides it in the open tab too', async () => {
    const { page, element } = await open(
      `<style>.gone { visibility: hidden }</style><div hidden><iort-side-effects><p class="gone">${words}</p></iort-side-effects></div>`,
    );
    await laidOut(page);
    expect(langOf(element)).to.equal(undefined);
    element.parentElement!.hidden = false;
    await until(() => langOf(element) === 'en', 'English is shown');
  });
});
