import { expect, oneEvent } from '@open-wc/testing';
import '../../../src/define.js';
import { press } from '../../support/commands.js';
import { all, clickSummary, isShown, mount, part, settled, textOf } from '../helpers.js';

const byId = (element: Element, id: string) => all<HTMLDetailsElement>(element, `#${id}`)[0]!;

describe('disclosures', () => {
  it('are native, closed at first, with the question in a real heading', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    for (const details of all<HTMLDetailsElement>(element, 'details')) {
      expect(details.open).to.equal(false);
      const summary = details.querySelector(':scope > summary')!;
      expect(summary.querySelector('h3, h4')).not.to.equal(null);
    }
  });

  for (const key of ['Enter', 'Space']) {
    it(`open and close by ${key}`, async () => {
      const element = await mount('<iort-faq></iort-faq>');
      const details = byId(element, 'iort-faq-awake');
      details.querySelector('summary')!.focus();
      let toggled = oneEvent(details, 'toggle');
      await press(key);
      await toggled;
      expect(details.open).to.equal(true);
      toggled = oneEvent(details, 'toggle');
      await press(key);
      await toggled;
      expect(details.open).to.equal(false);
    });
  }

  it('are reached by the Tab key one after the other, each with visible focus', async () => {
    const element = await mount('<iort-faq></iort-faq><button>after</button>');
    byId(element, 'iort-faq-why').querySelector('summary')!.focus();
    await press('Tab');
    const next = byId(element, 'iort-faq-which-cancers').querySelector('summary')!;
    expect(element.shadowRoot!.activeElement).to.equal(next);
    const { outlineStyle, outlineWidth } = getComputedStyle(next);
    expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '3px']);
  });

  it('keep closed text where the browser’s find can reach it: in the page, not hidden by us', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const details = byId(element, 'iort-faq-awake');
    const answer = details.querySelector<HTMLElement>('[part~=answer]')!;
    expect(textOf(answer)).to.contain('very deep sleep');
    for (let node: HTMLElement | null = answer; node; node = node.parentElement) {
      const { display, visibility } = getComputedStyle(node);
      expect(node.hidden).to.equal(false);
      expect(node.getAttribute('aria-hidden')).to.equal(null);
      expect(display).not.to.equal('none');
      expect(visibility).to.equal('visible');
    }
  });

  it('are targets of at least 44 pixels', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    for (const summary of all(element, 'summary')) {
      expect(summary.getBoundingClientRect().height).to.be.at.least(44);
    }
  });

  it('open and close together by one button, which says which', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const button = all<HTMLButtonElement>(element, 'button.toggle-all')[0]!;
    const answers = all<HTMLDetailsElement>(element, 'details').slice(0, -1);
    expect(textOf(button)).to.equal('Open all answers');
    button.click();
    await oneEvent(answers.at(-1)!, 'toggle');
    await settled(element);
    expect(answers.every(({ open }) => open)).to.equal(true);
    expect(byId(element, 'iort-faq-about').open).to.equal(false);
    expect(textOf(button)).to.equal('Close all answers');
    button.click();
    await oneEvent(answers.at(-1)!, 'toggle');
    expect(answers.some(({ open }) => open)).to.equal(false);
  });

  it('have no such button where there are four or fewer', async () => {
    const element = await mount('<iort-faq sections="cost"></iort-faq>');
    expect(all(element, 'button.toggle-all')).to.be.empty;
  });
});

describe('terms', () => {
  it('open their explanation under the paragraph, and close it', async () => {
    const element = await mount('<iort-overview></iort-overview>');
    const term = part(element, 'term') as HTMLButtonElement;
    const note = term.closest('.passage')!.querySelector<HTMLElement>('[part~=note]')!;
    expect(textOf(term)).to.equal('tumor');
    expect(isShown(note)).to.equal(false);
    expect(term.getAttribute('aria-expanded')).to.equal('false');
    term.focus();
    await press('Enter');
    expect(isShown(note)).to.equal(true);
    expect(term.getAttribute('aria-expanded')).to.equal('true');
    expect(textOf(note)).to.match(/lump/);
    const paragraph = term.closest('p')!;
    expect(note.getBoundingClientRect().top).to.be.at.least(
      paragraph.getBoundingClientRect().bottom,
    );
    await press('Space');
    expect(isShown(note)).to.equal(false);
  });

  it('stay open when an answer beside them is opened', async () => {
    const element = await mount('<iort-faq open="why"></iort-faq>');
    const details = byId(element, 'iort-faq-why');
    const note = details.querySelector<HTMLElement>('[part~=note]')!;
    details.querySelector<HTMLElement>('[part~=term]')!.click();
    await clickSummary(byId(element, 'iort-faq-awake'));
    await settled(element);
    expect(isShown(note)).to.equal(true);
  });
});
