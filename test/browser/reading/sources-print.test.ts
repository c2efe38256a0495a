import { expect } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import '../../support/define.js';
import { all, isShown, mount, textOf, until } from '../helpers.js';
import { stubPrint } from './questions.js';
import { entries, marks, mountWithSources, toggleSources } from './sources.js';

const printAlone = (element: Element): Document => {
  const printed = stubPrint(element);
  all(element, '.print-controls button')[0]!.click();
  return printed[0]!;
};

describe('a widget that is printed alone', () => {
  it('has the numbers after statements and in the list of sources only while the widget shows them', async () => {
    const element = await mountWithSources('<iort-overview></iort-overview>');
    const paper = printAlone(element);
    expect(paper.querySelectorAll('.mark')).to.have.length(marks(element).length);
    const numbers = [...paper.querySelectorAll('.sources .number')].map(textOf);
    expect(numbers).to.have.length(entries(element).length);
    for (const mark of paper.querySelectorAll('.mark')) expect(numbers).to.include(textOf(mark));
    await toggleSources(element);
    expect(printAlone(element).querySelectorAll('.mark, .sources .number')).to.be.empty;
  });
});

// Only Chromium's driver can render a page as it is printed.
const describeInChromium = /Chrome/.test(navigator.userAgent) ? describe : describe.skip;

describeInChromium('a printed page', () => {
  afterEach(() => emulateMedia({ media: 'screen' }));

  it('has the source numbers and the list of sources, leaves closed answers closed, and has no buttons except terms', async () => {
    const element = await mountWithSources('<iort-faq print="closed"></iort-faq>');
    await emulateMedia({ media: 'print' });
    const [last] = entries(element).slice(-1);
    const isOnPaper = (part: Element) => part.checkVisibility({ contentVisibilityAuto: true });
    await until(() => isOnPaper(last!) && last!.offsetHeight > 0, 'the list is printed');
    expect(isOnPaper(all(element, '#iort-faq-awake .mark')[0]!)).to.equal(false);
    expect(isOnPaper(marks(element)[0]!)).to.equal(true);
    for (const control of all(element, 'button:not(.term), .status, .said'))
      expect(isShown(control)).to.equal(false);
  });

  it('has no source numbers while the widget shows none', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    await emulateMedia({ media: 'print' });
    expect(textOf(element.shadowRoot!.querySelector('.root'))).not.to.match(/\[\d+\]/);
  });
});
