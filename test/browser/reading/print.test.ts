import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../support/define.js';
import type { IortElement } from '../../../src/shared/iort-element.js';
import {
  afterThis,
  all,
  isShown,
  mount,
  part,
  settled,
  shownIn,
  tags,
  textOf,
  until,
} from '../helpers.js';

const isChromium = /Chrome/.test(navigator.userAgent);

/** Makes the browser claim that styles can't show closed disclosures on paper, as older browsers do. */
function withoutDetailsContent(): void {
  const supports = CSS.supports.bind(CSS);
  CSS.supports = (condition: string, value?: string) =>
    condition.includes('details-content') ? false : supports(condition, value as string);
  afterThis(() => (CSS.supports = supports));
}

const open = (element: Element) =>
  all<HTMLDetailsElement>(element, 'details').filter((details) => details.open);

/** Waits for the next task. By then browsers have fired `toggle` events. */
const nextTask = () =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resolve;
    port2.postMessage(null);
  });

describe('printing in browsers whose styles can’t show closed text', () => {
  it('opens all disclosures for print, and restores their state afterwards', async () => {
    withoutDetailsContent();
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    dispatchEvent(new Event('beforeprint'));
    expect(open(element)).to.have.length(all(element, 'details').length);
    dispatchEvent(new Event('afterprint'));
    expect(open(element).map(({ id }) => id)).to.deep.equal(['iort-faq-awake']);
  });

  it('restores the state of disclosures if the browser fires beforeprint twice', async () => {
    withoutDetailsContent();
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('beforeprint'));
    dispatchEvent(new Event('afterprint'));
    expect(open(element).map(({ id }) => id)).to.deep.equal(['iort-faq-awake']);
  });

  it('fires no iort-toggle event', async () => {
    withoutDetailsContent();
    const element = await mount('<iort-faq></iort-faq>');
    await nextTask();
    let fired = 0;
    element.addEventListener('iort-toggle', () => (fired += 1));
    dispatchEvent(new Event('beforeprint'));
    await nextTask();
    dispatchEvent(new Event('afterprint'));
    await nextTask();
    await settled(element);
    expect(fired).to.equal(0);
  });

  it('leaves closed answers closed with print="closed"', async () => {
    withoutDetailsContent();
    const element = await mount('<iort-faq print="closed"></iort-faq>');
    dispatchEvent(new Event('beforeprint'));
    expect(open(element)).to.be.empty;
    dispatchEvent(new Event('afterprint'));
  });
});

/**
 * Shows a widget as it is printed. Only Chromium's driver can do this. In other engines, the styles for
 * print are applied to the screen.
 */
async function onPaper(element: Element): Promise<void> {
  if (isChromium) return emulateMedia({ media: 'print' });
  const rules = element.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
  for (const rule of rules) {
    if (!(rule instanceof CSSMediaRule) || !rule.media.mediaText.includes('print')) continue;
    const { mediaText } = rule.media;
    rule.media.mediaText = 'all';
    afterThis(() => (rule.media.mediaText = mediaText));
  }
}

describe('a printed page', () => {
  afterEach(() => (isChromium ? emulateMedia({ media: 'screen' }) : undefined));

  const printed = async (markup: string) => {
    const element = await mount(markup);
    await onPaper(element);
    return element;
  };

  /** Whether an element takes up space on paper. Text that stays closed does not. */
  const takesRoom = (element: HTMLElement) =>
    element.checkVisibility({ contentVisibilityAuto: true }) && element.offsetHeight > 0;

  for (const tag of tags) {
    it(`shows all closed text of <${tag}>, and opens no disclosure`, async () => {
      const element = await printed(`<${tag}></${tag}>`);
      const texts = all(element, 'details p, details li').filter((text) => !text.closest('.copy'));
      expect(texts).not.to.be.empty;
      // Chromium lays out closed text a frame or two later.
      for (const text of texts) await until(() => takesRoom(text), textOf(text));
      expect(open(element)).to.be.empty;
    });

    it(`shows the explanations of terms in <${tag}> and the addresses of its sources`, async () => {
      const element = await printed(`<${tag}></${tag}>`);
      for (const note of all(element, '[part~=note]')) await until(() => takesRoom(note));
      const links = all<HTMLAnchorElement>(element, '[part~=sources] a');
      expect(links.length).to.be.above(3);
      // `test/node/print/pdf.test.ts` reads the addresses in a PDF, which only Chromium can make.
      for (const link of links) {
        const { content } = getComputedStyle(link, '::after');
        expect(content.replace('attr(href)', link.href)).to.contain(link.href);
      }
    });

    it(`shows no buttons of <${tag}> except terms, and no fields`, async () => {
      const element = await printed(`<${tag} open="all"></${tag}>`);
      for (const control of all(element, 'button:not(.term), textarea, .field')) {
        expect(isShown(control), textOf(control)).to.equal(false);
      }
    });
  }

  it('has the notice of an unreviewed translation in the second widget too, because the first may not be printed', async () => {
    const first = await mount(
      '<style>@media print { .screen { display: none } }</style>' +
        '<iort-faq class="screen" lang="es"></iort-faq><iort-overview lang="es"></iort-overview>',
    );
    const second = first.nextElementSibling as IortElement;
    for (const element of [first, second]) await shownIn(element, 'es');
    const hasNotice = () => all(second, '.notice').some((line) => isShown(line));
    expect(hasNotice(), 'on the screen only the first widget has it').to.equal(false);
    await onPaper(second);
    await until(hasNotice, 'the second widget has the notice on paper');
    expect(textOf(all(second, '.notice')[0])).to.match(/persona calificada en traducción/);
  });

  it('leaves closed answers closed with print="closed"', async () => {
    const element = await printed('<iort-faq print="closed" open="awake"></iort-faq>');
    const answer = (id: string) => all(element, `#${id} [part~=answer] p`)[0]!;
    await until(() => takesRoom(answer('iort-faq-awake')));
    expect(takesRoom(answer('iort-faq-alone'))).to.equal(false);
  });

  it('is black on white, whatever the colors of the page are', async () => {
    const element = await printed(
      '<div style="color-scheme: dark; --iort-color-text: #eee"><iort-overview></iort-overview></div>',
    );
    const { color, backgroundColor } = getComputedStyle(part(element, 'root'));
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('has the hospital’s words in black on white, even if the page gives them a dark background', async () => {
    const element = await printed(
      '<iort-faq><p slot="contact" style="color: white; background: #036">555-0142</p></iort-faq>',
    );
    const { color, backgroundColor } = getComputedStyle(element.firstElementChild!);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgba(0, 0, 0, 0)']);
  });

  it('has the list of questions only if the list has questions', async () => {
    const element = await printed('<iort-candidacy-factors></iort-candidacy-factors>');
    expect(isShown(part(element, 'my-list'))).to.equal(false);
    all<HTMLInputElement>(element, '[type=checkbox]')[0]!.click();
    await settled(element);
    expect(isShown(all(element, '[part~=my-list] li')[0]!)).to.equal(true);
  });
});
