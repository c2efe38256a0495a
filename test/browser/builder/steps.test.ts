import { expect } from '@open-wc/testing';
import { until } from '../helpers.js';
import {
  code,
  copies,
  find,
  go,
  openBuilder,
  said,
  select,
  type,
  type Builder,
} from './builder.js';

/** An editor who uses a mouse and never scrolls. Counts the clicks, and throws at a click on something out of sight. */
class Editor {
  clicks = 0;
  readonly #builder: Builder;

  constructor(builder: Builder) {
    this.#builder = builder;
  }

  /** Clicks the center of an element. Throws if something else is at that point. */
  click(selector: string): HTMLElement {
    const element = find(this.#builder, selector);
    const { left, top, width, height } = element.getBoundingClientRect();
    const hit = this.#builder.document.elementFromPoint(left + width / 2, top + height / 2);
    const isHit = !!hit && (element.contains(hit) || hit.closest('label')?.htmlFor === element.id);
    if (!isHit) throw new Error(`${selector} is out of sight, or behind ${hit?.outerHTML}`);
    expect(this.#builder.window.scrollY, 'nothing was scrolled').to.equal(0);
    this.clicks += 1;
    element.click();
    return element;
  }

  /** Opens a list and chooses one of its options: two clicks. */
  choose(selector: string, value: string): void {
    this.click(selector);
    this.clicks += 1;
    select(this.#builder, selector, value);
  }
}

const inSight = (builder: Builder, selector: string): boolean => {
  const { top, bottom, height } = find(builder, selector).getBoundingClientRect();
  return height > 0 && top >= 0 && bottom <= builder.window.innerHeight;
};

const LAPTOP: [number, number] = [1280, 720];

describe('an editor who knows no HTML', () => {
  it('copies the code of the Spanish side effects, with the hospital’s number, in at most 12 clicks and without scrolling', async () => {
    const builder = await openBuilder('v=2&ui=en', 'strict', LAPTOP);
    const copied = copies(builder);
    const editor = new Editor(builder);
    editor.click('#widget-side-effects');
    editor.choose('#lang', 'es');
    editor.click('#go-2');
    await until(() => !find(builder, '#step-2').hidden, 'the second step is shown');
    editor.click('#contact');
    type(builder, '#contact', '(555) 555-0142');
    editor.click('#go-3');
    await until(() => !find(builder, '#step-3').hidden, 'the third step is shown');
    expect(inSight(builder, '#snippet-head')).to.equal(true);
    expect(inSight(builder, '#snippet-body')).to.equal(true);
    editor.click('[aria-label^="Copy: Where the text"]');
    await until(() => copied.length > 0, 'the code is copied');
    editor.click('[aria-label^="Copy: In the"]');
    await until(() => copied.length > 1, 'the script tag is copied');
    const pasted = new DOMParser().parseFromString(copied.join(''), 'text/html');
    expect(pasted.querySelector('script')!.src).to.match(/\/cdn\/iort\.js$/);
    const widget = pasted.querySelector('iort-side-effects')!;
    expect(widget.getAttribute('lang')).to.equal('es');
    expect(widget.getAttribute('phone')).to.equal('(555) 555-0142');
    expect(editor.clicks).to.be.at.most(12);
  });

  it('sees the “Next” button, and the address of the files, without scrolling', async () => {
    const builder = await openBuilder('v=2&ui=en', 'strict', LAPTOP);
    for (const step of [1, 2] as const) {
      await go(builder, step);
      expect(inSight(builder, `#step-${step} .on .main`), `step ${step}`).to.equal(true);
    }
    await go(builder, 3);
    expect(inSight(builder, '#files summary code')).to.equal(true);
  });

  it('finds no focused field of the first step behind the “Next” button', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq', 'strict', LAPTOP);
    const { document } = builder;
    for (const field of document.querySelectorAll<HTMLElement>('#step-1 :is(input, summary)')) {
      field.focus();
      if (!field.checkVisibility()) continue;
      const { bottom } = field.getBoundingClientRect();
      expect(bottom, field.id).to.be.at.most(
        find(builder, '#step-1 .on').getBoundingClientRect().top,
      );
    }
  });

  for (const size of [LAPTOP, [390, 844], [768, 1024]] as [number, number][]) {
    it(`finds, in a window of ${size.join(' × ')}, no code in an area that scrolls up and down, and no step wider than the window`, async () => {
      const builder = await openBuilder('v=2&ui=en&widget=faq&contact=1&local=2', 'strict', size);
      const { document, window } = builder;
      for (const step of [1, 2, 3] as const) {
        await go(builder, step);
        expect(document.documentElement.scrollWidth, `step ${step}`).to.be.at.most(size[0]);
        for (const pre of document.querySelectorAll('form pre')) {
          for (let at = pre.parentElement; at && at !== document.body; at = at.parentElement) {
            expect(window.getComputedStyle(at).overflowY).not.to.match(/auto|scroll/);
          }
        }
      }
    });
  }
});

describe('the three steps', () => {
  it('have different names, and a pressed step becomes the current one, with the focus on its title', async () => {
    const builder = await openBuilder('v=2&ui=en');
    const buttons = [...builder.document.querySelectorAll<HTMLElement>('.steps button')];
    expect(buttons.map((each) => each.innerText.replace(/\s+/g, ' ').trim())).to.deep.equal([
      '1 What and language',
      '2 Your hospital',
      '3 Get the code',
    ]);
    const current = () => buttons.map((each) => each.getAttribute('aria-current'));
    expect(current()).to.deep.equal(['step', null, null]);
    buttons[2]!.click();
    await until(() => current().join() === ',,step', 'the third step is current');
    await until(
      () => builder.document.activeElement === find(builder, '#step-title-3'),
      'its title has the focus',
    );
  });

  it('keep typed text, also after a reload, which shows the same step', async () => {
    const builder = await openBuilder('v=2&ui=en&step=2');
    type(builder, '#contact', '555-0142');
    await go(builder, 1);
    await go(builder, 3);
    const again = await builder.reload();
    expect(find(again, '#step-3').hidden).to.equal(false);
    expect(find<HTMLInputElement>(again, '#contact').value).to.equal('555-0142');
    expect(code(again, 'snippet-body')).to.contain('555-0142');
  });

  it('have buttons to the next step and back', async () => {
    const builder = await openBuilder('v=2&ui=en');
    const on = (step: number, index: number) =>
      builder.document.querySelectorAll<HTMLElement>(`#step-${step} .on button`)[index]!;
    on(1, 0).click();
    await until(() => !find(builder, '#step-2').hidden, 'the second step is shown');
    on(2, 0).click();
    await until(() => !find(builder, '#step-3').hidden, 'the third step is shown');
    on(3, 0).click();
    await until(() => !find(builder, '#step-2').hidden, 'the second step is shown again');
  });

  it('have a link that skips to the code, and leaves the choices as they are', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq');
    const [toForm, toCode] = builder.document.querySelectorAll<HTMLElement>('.skip a');
    toForm!.focus();
    expect(builder.document.activeElement).to.equal(toForm);
    toCode!.click();
    await until(
      () => builder.document.activeElement === find(builder, '#step-title-3'),
      'the focus is at the code',
    );
    expect(builder.window.location.hash).to.contain('widget=faq').and.contain('step=3');
  });

  it('begin again with the first step if the editor presses “Start again”', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq&step=3');
    find(builder, '#reset').click();
    await until(() => /defaults/.test(said(builder)), 'the message is shown');
    expect(find(builder, '#step-1').hidden).to.equal(false);
  });
});

describe('the language of the chosen widget', () => {
  it('is at first the language of the page: the code names none until the editor chooses one, and a hint explains this', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq');
    expect(find<HTMLSelectElement>(builder, '#lang').value).to.equal('page');
    expect(find(builder, '#lang-hint').textContent).to.contain('Spanish page shows');
    expect(code(builder, 'snippet-body')).to.equal('<iort-faq></iort-faq>');
    select(builder, '#preview-lang', 'es');
    await until(
      () => builder.preview.documentElement.lang === 'es',
      'the preview is a Spanish page',
    );
    expect(code(builder, 'snippet-body')).to.equal('<iort-faq></iort-faq>');
    select(builder, '#lang', 'es');
    await until(
      () => code(builder, 'snippet-body').includes('lang="es"'),
      'the code names Spanish',
    );
    expect(builder.document.querySelector('#preview-lang')).to.equal(null);
  });

  it('is named in a tab whose code is in one language', async () => {
    const builder = await openBuilder('v=2&ui=en&widget=faq&step=3');
    find(builder, '#tab-iframe').click();
    const panel = () => find(builder, '#panel').textContent!;
    await until(() => /in one language .*: English/s.test(panel()), 'the message is shown');
    expect(panel()).not.to.contain('left out');
  });
});
