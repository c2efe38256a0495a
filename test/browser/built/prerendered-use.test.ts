import { expect } from '@open-wc/testing';
import { all, change, langOf, textOf, until } from '../helpers.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import { stubPrint } from '../reading/questions.js';
import { open, runScript, widgets } from './prerendered-pages.js';
import { stubShare } from '../reading/sharing.js';
import type { PageWindow } from './pages.js';

const widget = (page: PageWindow, name: string) =>
  widgets(page).find(({ localName }) => localName === `iort-${name}`) as IortElement;

const details = (element: Element, id: string) =>
  element.shadowRoot!.querySelector<HTMLDetailsElement>(`#${id}`)!;

async function ready(lang = 'en'): Promise<PageWindow> {
  const page = await open(lang, 'none yet');
  await runScript(page);
  return page;
}

describe('prerendered text in use', () => {
  it('keeps the focus on the same control if the page changes the language', async () => {
    const faq = widget(await ready(), 'faq');
    const summary = () => details(faq, 'iort-faq-plan-change').querySelector('summary')!;
    summary().focus();
    faq.lang = 'es';
    await until(() => langOf(faq) === 'es', 'the FAQ is shown in Spanish');
    expect(faq.shadowRoot!.activeElement === summary()).to.equal(true);
  });

  it('keeps the focus, open terms and typed text if the page sets a phone number', async () => {
    const page = await ready();
    const questions = widget(page, 'candidacy-factors');
    const field = () => all<HTMLInputElement>(questions, '#own')[0]!;
    const term = () => all(questions, '.term').at(-1)!;
    term().click();
    field().value = 'May I drive?';
    field().focus();
    field().setSelectionRange(4, 5);
    page.document.head.insertAdjacentHTML(
      'beforeend',
      '<meta name="iort-phone" content="555-0142">',
    );
    await until(
      () => textOf(all(questions, '.contact')[0]).includes('0142'),
      'the number is shown',
    );
    expect(questions.shadowRoot!.activeElement === field()).to.equal(true);
    expect([field().value, field().selectionStart]).to.deep.equal(['May I drive?', 4]);
    expect(term().getAttribute('aria-expanded')).to.equal('true');
  });

  it('follows a change of the open attribute after a reader has opened and closed the answer', async () => {
    const faq = widget(await ready(), 'faq');
    const row = () => details(faq, 'iort-faq-awake');
    for (const open of [true, false]) {
      let hasFired = false;
      faq.addEventListener('iort-toggle', () => (hasFired = true), { once: true });
      row().open = open;
      await until(() => hasFired, 'the event is fired');
    }
    await change(faq, 'open', 'awake');
    expect(row().open).to.equal(true);
  });

  it('fires an event for each answer if the button opens all of them', async () => {
    const faq = widget(await ready(), 'faq');
    const rows = all<HTMLDetailsElement>(faq, '.disclosures > details');
    const toggled = new Set<string>();
    faq.addEventListener('iort-toggle', ({ itemId }) => toggled.add(itemId));
    faq.shadowRoot!.querySelector<HTMLElement>('.toggle-all')!.click();
    await until(() => toggled.size === rows.length, 'each answer has its event');
  });

  it('puts on the list the questions that were ticked before the script ran', async () => {
    const page = await open('en', 'none yet');
    const questions = widget(page, 'candidacy-factors');
    all(questions, '[type=checkbox]')[1]!.click();
    await runScript(page);
    await until(() => all(questions, '.mine li').length === 1, 'the question is on the list');
    expect(all(questions, ':checked')).to.have.length(1);
  });

  it('offers to share an answer that is opened, if the browser can share', async () => {
    const page = await open('en', 'none yet');
    page.document.head.innerHTML = '<link rel="canonical" href="https://hospital.example/iort">';
    stubShare([], true, page);
    await runScript(page);
    const faq = widget(page, 'faq');
    const controls = () => all(faq, '[data-do=share-link]').map(textOf);
    const [title] = all(faq, '[part~=title]');
    await until(() => controls().length === 1, 'the text is offered');
    details(faq, 'iort-faq-awake').open = true;
    await until(() => controls().length === 2, 'the answer is offered');
    expect(controls()).to.deep.equal(['Share this answer', 'Share this text']);
    expect(all(faq, '[part~=title]')[0] === title, 'the text stays').to.equal(true);
  });

  it('can be printed in two languages', async () => {
    const faq = widget(await ready(), 'faq');
    const control = () => all(faq, '[data-do=two-languages]')[0]!;
    control().focus();
    control().click();
    await until(() => all(faq, '[data-do=print-two]').length === 3, 'the languages are offered');
    expect(faq.shadowRoot!.activeElement === control()).to.equal(true);
    const printed = stubPrint(faq);
    all(faq, '[data-do=print-two][lang=es]')[0]!.click();
    await until(() => printed.length === 1, 'the text is printed');
    expect(printed[0]!.querySelectorAll('.pair > [lang=es]')).not.to.be.empty;
  });

  it('shows the hospital’s own words even if the language of the text can’t be loaded', async () => {
    const words = '<p slot="local">Park in lot B.</p>';
    const page = await open('ar', 'none yet', (markup) =>
      markup.replaceAll('</template>', `</template>${words}`),
    );
    const faq = widget(page, 'faq');
    faq.dir = 'ltr'; // the direction of the hospital's words
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = `/broken/missing/words-${Date.now().toString(36)}/cdn/iort.js`;
    page.document.body.append(script);
    await until(() => !all(faq, '.local')[0]!.hidden, 'the box is shown');
    expect(faq.querySelector<HTMLElement>('[slot=local]')!.checkVisibility()).to.equal(true);
    const { direction } = getComputedStyle(faq.querySelector('[slot=local]')!.assignedSlot!);
    expect(direction).to.equal('ltr');
    faq.querySelector('[slot=local]')!.remove();
    await until(() => all(faq, '.local')[0]!.hidden, 'the empty box is hidden');
  });

  it('is printed in its own language, although that language can’t be loaded', async () => {
    const page = await open('ar', 'none yet');
    const script = page.document.createElement('script');
    script.type = 'module';
    script.src = `/broken/missing/printed-${Date.now().toString(36)}/cdn/iort.js`;
    const faq = widget(page, 'faq');
    const failed = new Promise((resolve) => faq.addEventListener('iort-error', resolve));
    page.document.body.append(script);
    await failed;
    const printed = stubPrint(faq);
    all(faq, '[data-do=print]')[0]!.click();
    const [sheet] = printed;
    expect(sheet!.documentElement.lang).to.equal('ar');
    expect(sheet!.documentElement.dir).to.equal('rtl');
    expect(sheet!.body.innerText).to.include('العربية |');
  });
});
