import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { axTree, type AxNode } from '../../support/commands.js';
import { all, change, mount } from '../helpers.js';
import { mountQuestions, tick } from './questions.js';
import { openChoice } from './two-languages.js';

// Only Chromium's driver can read the accessibility tree.
const describeInChromium = /Chrome/.test(navigator.userAgent) ? describe : describe.skip;

const withRole = async (role: string): Promise<AxNode[]> =>
  (await axTree()).filter((node) => node.role === role);

const names = async (role: string): Promise<string[]> =>
  (await withRole(role)).map(({ name }) => name);

/** Regions that screen readers announce when they change. */
const liveRegions = async (): Promise<AxNode[]> =>
  (await axTree()).filter(({ live, role }) => live === 'polite' && role !== 'StaticText');

describeInChromium('in the accessibility tree', () => {
  it('each answer has its question as a name, and says whether it is open', async () => {
    const question = 'What about cost? Is IORT offered everywhere?';
    const element = await mount('<iort-faq sections="cost"></iort-faq>');
    for (const open of ['', 'cost-access', '']) {
      await change(element, 'open', open);
      const row = (await withRole('DisclosureTriangle')).find(({ name }) => name === question);
      expect(row?.expanded).to.equal(open !== '');
    }
    expect(await names('heading')).to.include(question);
  });

  it('closed answers and explanations have no controls', async () => {
    await mount('<iort-faq></iort-faq>');
    expect(await names('button')).to.have.members([
      'Listen',
      'radiation',
      'Open all answers',
      'Print this text',
      'Print in large letters',
      'Print in two languages',
      'Show where each statement comes from',
      'Copy link to this text',
    ]);
  });

  it('each term says whether its explanation is open', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    for (const expanded of [false, true]) {
      const term = (await withRole('button')).find(({ name }) => name === 'radiation');
      expect(term?.expanded).to.equal(expanded);
      all(element, '[part~=term]')[0]!.click();
    }
  });

  it('the languages for printing have a group name, and their button says whether they are shown', async () => {
    const element = await mount('<iort-faq sections="cost"></iort-faq>');
    for (const expanded of [false, true]) {
      const label = 'Print in two languages';
      const control = (await withRole('button')).find(({ name }) => name === label);
      expect(control?.expanded).to.equal(expanded);
      await openChoice(element);
    }
    await openChoice(element);
    expect(await names('group')).to.include('Second language:');
    expect(await names('checkbox')).to.deep.equal([
      'In large letters, one language below the other',
    ]);
    expect(await names('button')).to.include('español');
  });

  it('each drawing has a name that begins with “Drawing”', async () => {
    await mount('<iort-overview sections="steps"></iort-overview>');
    const drawings = await names('image');
    expect(drawings).to.have.length(5);
    for (const name of drawings) expect(name).to.match(/^Drawing: /);
  });

  it('each checkbox says whether it is ticked, and has a name that ends with “Add to my list” or “On my list”', async () => {
    const element = await mountQuestions();
    await tick(element, 1);
    const ticked = await withRole('checkbox');
    expect(ticked.map(({ checked }) => checked)).to.deep.equal([
      'false',
      'true',
      'false',
      ...Array<string>(3).fill('false'),
    ]);
    for (const { name, checked } of ticked) {
      expect(name).to.match(checked === 'true' ? /[?.] On my list$/ : /[?.] Add to my list$/);
    }
    expect(await names('textbox')).to.deep.equal(['Add my own question']);
  });

  it('the live regions are there from the start, except the one for copying the list: it comes with the first ticked question', async () => {
    const element = await mountQuestions();
    // Two for explanations, and one each for the list, printing, source numbers, the link, and all other messages.
    expect(await liveRegions()).to.have.length(7);
    await tick(element, 0);
    expect(await liveRegions()).to.have.length(8);
  });
});
