import { expect, fixture, html } from '@open-wc/testing';
import { blankPage } from '../../support/blank-page.js';
import { until } from '../helpers.js';

interface SheetPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly refused: readonly string[];
  reload(): Promise<SheetPage>;
}

const forget = () => {
  for (const key of Object.keys(localStorage))
    if (key.startsWith('iort-review/')) localStorage.removeItem(key);
};
beforeEach(forget);
afterEach(forget);

/** Opens a built sheet, until the test ends. */
async function openSheet(name: string): Promise<SheetPage> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="sheet under test" width="1200" height="900"></iframe>`,
  );
  const load = async (go: () => void): Promise<SheetPage> => {
    const loaded = new Promise((resolve) => {
      frame.addEventListener('load', resolve, { once: true });
    });
    go();
    await loaded;
    const document = frame.contentDocument!;
    const refused: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      refused.push(`${violatedDirective} ${blockedURI}`),
    );
    await until(() => document.getElementById('progress')?.textContent, 'the sheet has started');
    return {
      window: frame.contentWindow as SheetPage['window'],
      document,
      refused,
      reload: () => load(() => frame.contentWindow!.location.reload()),
    };
  };
  return load(() => {
    frame.src = `/dist/review/${name}.html`;
  });
}

const find = <E extends HTMLElement>({ document }: SheetPage, selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
};
const inCard = <E extends HTMLElement>(sheet: SheetPage, id: string, selector: string): E =>
  find<E>(sheet, `[data-id="${id}"] ${selector}`);

const enter = (
  field: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement,
  value: string,
) => {
  field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
};

/** The text of the file that the sheet gives. */
async function save(sheet: SheetPage): Promise<string> {
  let address = '';
  sheet.window.HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
    address = this.href;
  };
  find(sheet, '#save').click();
  return (await fetch(address)).text();
}

/** Opens a file on the sheet, as the reviewer chooses it. */
async function openFile(sheet: SheetPage, text: string): Promise<void> {
  const { window } = sheet;
  const files = new window.DataTransfer();
  files.items.add(new window.File([text], 'review.json', { type: 'application/json' }));
  const field = find<HTMLInputElement>(sheet, '#open');
  field.files = files.files;
  field.dispatchEvent(new window.Event('change', { bubbles: true }));
  await until(() => find(sheet, '#told').textContent?.includes('review.json'), 'it is told of');
}

/** Ticks every statement of the sheet, and says who and when. */
function signAll(sheet: SheetPage): void {
  for (const box of sheet.document.querySelectorAll<HTMLInputElement>('.statement .agree input'))
    box.click();
  enter(find(sheet, '#reviewer'), 'Dr. Ana "A" Ruiz');
  enter(find(sheet, '#clinical-role'), 'surgeon');
  enter(find(sheet, '#date'), '2026-11-23');
}

/** What a hospital is given to paste: tags, and lines for the head. */
const pasted = ({ document }: SheetPage): string[] =>
  [...document.querySelectorAll('#hospital pre')].map((each) => each.textContent ?? '');

/** The words of a widget, once it has opened what is held. */
const wordsOf = (widget: Element): string => widget.shadowRoot?.textContent ?? '';

describe('a review sheet', () => {
  it('keeps ticks and remarks, and gives them as a file that opens again', async () => {
    const first = await openSheet('es.translator');
    inCard<HTMLInputElement>(first, 'faq.title', '.agree input').click();
    enter(inCard(first, 'faq.title', 'textarea'), 'Más claro');
    enter(find(first, '#reviewer'), 'Jane Example');
    const text = await save(first);
    const sheet = await first.reload();
    expect(inCard<HTMLInputElement>(sheet, 'faq.title', '.agree input').checked).to.equal(true);
    expect(inCard<HTMLTextAreaElement>(sheet, 'faq.title', 'textarea').value).to.equal('Más claro');
    expect(sheet.refused).to.deep.equal([]);
    forget();
    const again = await openSheet('es.translator');
    expect(inCard<HTMLInputElement>(again, 'faq.title', '.agree input').checked).to.equal(false);
    await openFile(again, text);
    expect(inCard<HTMLInputElement>(again, 'faq.title', '.agree input').checked).to.equal(true);
    expect(find<HTMLInputElement>(again, '#reviewer').value).to.equal('Jane Example');
    expect(await save(again)).to.equal(text);
  });

  it('changes nothing by a file that is none', async () => {
    const sheet = await openSheet('es.translator');
    await openFile(sheet, '{"format": "iort-review", "version": 1');
    expect(find(sheet, '#told').textContent).to.contain('broken JSON');
    expect(find(sheet, '#progress').textContent).to.match(/^0 of/);
  });
});

describe('a hospital’s sign-off from a review sheet', () => {
  for (const locale of ['en', 'es']) {
    it(`is current on the widgets, and opens what is held, in ${locale}`, async () => {
      const sheet = await openSheet(`${locale}.clinician`);
      signAll(sheet);
      const [tags = ''] = pasted(sheet);
      const { document, run, close } = await blankPage();
      document.documentElement.lang = locale;
      document.body.innerHTML = tags;
      const widgets = [...document.body.children];
      expect(widgets.length).to.equal(4);
      await run('/dist/cdn/iort.js');
      for (const widget of widgets) {
        const revision = widget.getAttribute('reviewed-revision')!;
        await until(() => wordsOf(widget).includes(revision), `${widget.localName} has opened it`);
        const review = widget.shadowRoot!.querySelector('[part=review]')!.textContent;
        // With the role, and not as an earlier version: what is held is open.
        expect(review).to.match(locale === 'en' ? /Ruiz \(surgeon\) read/ : /Ruiz \(.*ciruj/i);
      }
      close();
    });
  }

  it('holds for all widgets from the page’s head', async () => {
    const sheet = await openSheet('en.clinician');
    signAll(sheet);
    const [, metas = ''] = pasted(sheet);
    const { document, run, close } = await blankPage();
    document.documentElement.lang = 'en';
    document.head.insertAdjacentHTML('beforeend', metas);
    document.body.innerHTML = '<iort-faq></iort-faq><iort-overview></iort-overview>';
    await run('/dist/cdn/iort.js');
    for (const widget of document.body.children) {
      await until(() => /\(surgeon\) read/.test(wordsOf(widget)), widget.localName);
    }
    close();
  });
});
