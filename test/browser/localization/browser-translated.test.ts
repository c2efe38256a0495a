import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { all, change, isShown, mount, part, shownIn, textOf } from '../helpers.js';

/**
 * Changes the text in a shadow root as browsers do when they translate: puts elements around the words.
 * @returns a function that brings the original words back
 */
function translate(root: ShadowRoot): () => void {
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (words.nextNode()) texts.push(words.currentNode as Text);
  const undo: (() => void)[] = [];
  for (const text of texts.filter(({ data }) => data.trim())) {
    const font = document.createElement('font');
    font.innerHTML = '<font></font>';
    font.firstElementChild!.textContent = `§${text.data}`;
    text.replaceWith(font);
    undo.push(() => font.replaceWith(text));
  }
  return () => undo.forEach((each) => each());
}

describe('a text that the reader’s browser has translated', () => {
  it('stays translated when the reader opens an answer', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    translate(element.shadowRoot!);
    const answer = all<HTMLDetailsElement>(element, 'details')[0]!;
    answer.open = true;
    await new Promise((resolve) => answer.addEventListener('toggle', resolve, { once: true }));
    await element.updateComplete;
    expect(textOf(part(element, 'title'))).to.match(/^§/);
    expect(answer.open).to.equal(true);
  });

  it('says nothing about a review of the original words, until the reader asks for the original', async () => {
    const element = await mount('<iort-overview reviewed-by="Jane" open="all"></iort-overview>');
    const sentences = () => all(element, '[part~=review], .revision').filter(isShown);
    expect(sentences()).to.have.length(2);
    const showOriginal = translate(element.shadowRoot!);
    expect(sentences()).to.have.length(0);
    element.requestUpdate();
    await element.updateComplete;
    expect(sentences()).to.have.length(0);
    showOriginal();
    expect(sentences()).to.have.length(2);
  });

  it('is replaced completely if the element gets another language', async () => {
    const element = await mount(
      '<iort-side-effects phone="555-0142" open="all"></iort-side-effects>',
    );
    translate(element.shadowRoot!);
    element.lang = 'es';
    await shownIn(element, 'es');
    expect(textOf(part(element, 'root'))).not.to.contain('§');
  });

  it('shows a new number, so that no link calls a number that the link does not show', async () => {
    const element = await mount('<iort-side-effects phone="555-0142"></iort-side-effects>');
    translate(element.shadowRoot!);
    await change(element, 'phone', '555-0100');
    const [link] = all<HTMLAnchorElement>(element, '[part~=contact] a');
    expect([textOf(link), link!.getAttribute('href')]).to.deep.equal(['555-0100', 'tel:5550100']);
  });
});
