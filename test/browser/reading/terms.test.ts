import { expect } from '@open-wc/testing';
import { glossary, type TermId } from '../../../content/glossary.js';
import '../../support/define.js';
import { press } from '../../support/commands.js';
import { all, change, clickSummary, isShown, mount, tags, textOf } from '../helpers.js';

const terms = (element: Element) => all<HTMLButtonElement>(element, '[part~=term]');
const shownNotes = (element: Element) => all(element, '[part~=note]').filter(isShown);

/** The position of a full stop or comma right after an element, if there is one. */
function stopOrCommaAfter(element: Element): DOMRect | undefined {
  let text = element.nextSibling;
  while (text && text.nodeType !== Node.TEXT_NODE) text = text.nextSibling;
  if (!text || !/^[.,]/.test(text.textContent!)) return undefined;
  const range = document.createRange();
  range.setStart(text, 0);
  range.setEnd(text, 1);
  return range.getBoundingClientRect();
}

describe('terms', () => {
  for (const tag of tags) {
    it(`are explained one by one in <${tag}>, below the term in the same passage`, async () => {
      const element = await mount(`<${tag} open="all"></${tag}>`);
      expect(terms(element)).not.to.be.empty;
      expect(shownNotes(element)).to.be.empty;
      for (const term of terms(element)) {
        expect(term.getAttribute('aria-expanded')).to.equal('false');
        term.click();
        expect(term.getAttribute('aria-expanded')).to.equal('true');
        const [note, ...others] = shownNotes(element);
        expect(others).to.be.empty;
        expect(textOf(note)).to.equal(glossary[term.dataset.opens as TermId].text);
        const passage = term.closest('.passage')!;
        expect(passage.contains(note!)).to.equal(true);
        const lineOfTerm = term.getBoundingClientRect();
        expect(note!.closest('[aria-live=polite]'), 'announced when it opens').not.to.equal(null);
        expect(note!.getBoundingClientRect().top).to.be.at.least(lineOfTerm.bottom);
        term.click();
        expect(term.getAttribute('aria-expanded')).to.equal('false');
        expect(shownNotes(element)).to.be.empty;
      }
    });

    it(`have no gap before a full stop or comma in <${tag}>`, async () => {
      const element = await mount(`<${tag} open="all"></${tag}>`);
      for (const term of terms(element)) {
        const { right } = term.getBoundingClientRect();
        expect((stopOrCommaAfter(term)?.left ?? right) - right).to.be.within(-1, 1);
      }
    });
  }

  it('open and close with the keyboard, and keep the focus', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const [term] = terms(element);
    term!.focus();
    for (const key of ['Enter', 'Space']) {
      await press(key);
      expect(shownNotes(element)).to.have.length(key === 'Enter' ? 1 : 0);
      expect(element.shadowRoot!.activeElement).to.equal(term);
    }
  });

  it('stay open when an answer is opened or the widget is rendered again', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const [term] = terms(element);
    term!.click();
    await clickSummary(all<HTMLDetailsElement>(element, '#iort-faq-awake')[0]!);
    await change(element, 'heading-level', '4');
    expect(shownNotes(element)).to.have.length(1);
    expect(term!.getAttribute('aria-expanded')).to.equal('true');
  });
});
