import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { afterThis, all, mount, part, shownIn, tags, textOf } from '../helpers.js';
import { addOwn, listed, mountQuestions, stubPrint, tick } from './questions.js';

const controls = (element: Element) => all<HTMLButtonElement>(element, '.print-controls button');

describe('printing a widget alone', () => {
  for (const tag of tags) {
    it(`prints <${tag}> in a separate document, with every heading and all disclosures open, and does not change the page`, async () => {
      const element = await mount(`<${tag}></${tag}>`);
      const printed = stubPrint(element);
      const before = document.documentElement.outerHTML;
      const closed = all<HTMLDetailsElement>(element, 'details').filter(({ open }) => !open);
      controls(element)[0]!.click();
      expect(printed).to.have.length(1);
      const [paper] = printed as [Document];
      expect(paper.title).to.equal(textOf(part(element, 'title')));
      expect([paper.documentElement.lang, paper.documentElement.dir]).to.deep.equal(['en', 'ltr']);
      expect(paper.querySelectorAll('details:not([open])')).to.have.length(0);
      for (const heading of all(element, 'h2, h3, h4')) {
        expect(textOf(paper.body)).to.contain(textOf(heading));
      }
      const { origin, pathname } = location;
      expect(textOf(paper.body))
        .to.contain(element.revision)
        .and.to.contain(origin + pathname);
      expect(document.documentElement.outerHTML).to.equal(before);
      expect(closed.every(({ open }) => !open)).to.equal(true);
    });
  }

  it('prints lines for the reader’s own words', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const printed = stubPrint(element);
    controls(element)[0]!.click();
    expect(textOf(printed[0]!.body)).to.contain('In my own words');
    expect(printed[0]!.querySelectorAll('.line:not(path)')).to.have.length(15);
  });

  it('prints the hospital’s own words, and the reader’s questions with lines to write on', async () => {
    const element = await mountQuestions();
    element.insertAdjacentHTML('beforeend', '<p slot="local">Meet us in <b>Harbor</b>.</p>');
    await tick(element, 1);
    await addOwn(element, 'Mine <b>bold</b>?');
    const printed = stubPrint(element);
    controls(element)[0]!.click();
    const [paper] = printed as [Document];
    expect(textOf(paper.querySelector('[part~=local]'))).to.contain('Meet us in Harbor.');
    const questions = [...paper.querySelectorAll('[part~=my-list] li')];
    expect(questions).to.have.length(listed(element).length);
    for (const question of questions) {
      expect(question.querySelectorAll('.line')).to.have.length(3);
    }
    expect(textOf(questions[1])).to.contain('Mine <b>bold</b>?');
  });

  it('uses the language of the widget on a page in another language', async () => {
    const element = await mount('<iort-overview lang="ar"></iort-overview>');
    await shownIn(element, 'ar');
    const printed = stubPrint(element);
    controls(element)[1]!.click();
    const { documentElement } = printed[0]!;
    expect([documentElement.lang, documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    expect(documentElement.querySelector('.large')).not.to.equal(null);
  });

  it('shows a message if printing is not possible', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    const frame = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      value: null,
    });
    afterThis(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', frame));
    controls(element)[0]!.click();
    expect(textOf(all(element, '.print-controls [aria-live]')[0])).to.equal(
      'Printing did not work here. You can print the whole page from your browser’s menu.',
    );
  });
});
