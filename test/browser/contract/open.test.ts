import { expect, oneEvent } from '@open-wc/testing';
import '../../support/define.js';
import { all, change, clickSummary, consoleLines, mount, settled, textOf } from '../helpers.js';

const disclosures = (element: Element) => all<HTMLDetailsElement>(element, 'details');

/** Ids of the open disclosures. */
const open = (element: Element): string[] =>
  disclosures(element)
    .filter((details) => details.open)
    .map(({ id }) => id);

const disclosure = (element: Element, id: string) => all<HTMLDetailsElement>(element, `#${id}`)[0]!;

describe('the option “open”', () => {
  it('opens nothing if it is not set', async () => {
    const lines = consoleLines();
    expect(open(await mount('<iort-faq></iort-faq>'))).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
  });

  it('accepts full and short ids, in any order', async () => {
    const element = await mount('<iort-faq open="cost-access iort-faq-awake\n about"></iort-faq>');
    expect(open(element)).to.have.members([
      'iort-faq-awake',
      'iort-faq-cost-access',
      'iort-faq-about',
    ]);
  });

  it('opens everything if it is “all”', async () => {
    for (const tag of ['iort-faq', 'iort-candidacy-factors', 'iort-overview']) {
      const element = await mount(`<${tag} open="all"></${tag}>`);
      expect(open(element).length).to.be.above(0);
      expect(open(element)).to.have.length(disclosures(element).length);
    }
  });

  it('opens the list of more questions in the candidacy factors', async () => {
    const element = await mount(
      '<iort-candidacy-factors open="more-questions"></iort-candidacy-factors>',
    );
    expect(open(element)).to.deep.equal(['iort-candidacy-factors-more-questions']);
  });

  it('ignores unknown ids, with one console line that lists them and the known ids', async () => {
    const lines = consoleLines();
    for (let times = 0; times < 2; times++) {
      const element = await mount('<iort-faq open="awake nope iort-overview-about"></iort-faq>');
      expect(open(element)).to.deep.equal(['iort-faq-awake']);
    }
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] .*iort-faq/);
    expect(lines[0]).to.contain('nope').and.to.contain('iort-overview-about');
    expect(lines[0]).to.contain('radioactive').and.to.contain('about');
  });

  it('opens nothing if it is empty, and reports this: a framework may have left the value out', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-faq open></iort-faq>');
    expect(open(element)).to.deep.equal([]);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain('<iort-faq open="">').and.to.contain('awake');
  });

  it('does not report an id whose section is not shown, and opens the answer once its section is shown', async () => {
    const lines = consoleLines();
    const element = await mount('<iort-faq sections="day" open="cost-access"></iort-faq>');
    expect(open(element)).to.deep.equal([]);
    expect(lines).to.deep.equal([]);
    await change(element, 'sections', 'cost');
    expect(open(element)).to.deep.equal(['iort-faq-cost-access']);
  });

  it('treats markup as unknown ids', async () => {
    const lines = consoleLines();
    const element = await mount(`<iort-faq open="<b> &quot;] #x awake"></iort-faq>`);
    expect(open(element)).to.deep.equal(['iort-faq-awake']);
    expect(lines).to.have.length(1);
  });
});

describe('the button for all answers', () => {
  /** The button. Its words change in the next update after an answer is opened or closed. */
  const button = (element: Element) => all(element, '.toggle-all')[0]!;

  it('names what its next press does, at first and after each change', async () => {
    const element = await mount('<iort-faq open="all"></iort-faq>');
    expect(textOf(button(element))).to.equal('Close all answers');
    await change(element, 'sections', 'deciding');
    expect(textOf(button(element))).to.equal('Close all answers');
    const toggled = oneEvent(element, 'iort-toggle');
    await change(element, 'open', null);
    await toggled;
    await settled(element);
    expect(textOf(button(element))).to.equal('Open all answers');
  });

  it('opens all answers, then closes them, and leaves “About this information” alone', async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    const answers = disclosures(element).filter(({ id }) => id !== 'iort-faq-about');
    for (const state of [true, false]) {
      const last = oneEvent(answers.at(-1)!, 'toggle');
      button(element).click();
      await last;
      await settled(element);
      expect(answers.every((answer) => answer.open === state)).to.be.true;
      expect(disclosure(element, 'iort-faq-about').open).to.be.false;
    }
  });

  it('is missing if there are few answers', async () => {
    const element = await mount('<iort-faq sections="cost"></iort-faq>');
    expect(all(element, '.toggle-all')).to.deep.equal([]);
  });
});

describe('the option “open” on a widget that is already shown', () => {
  it('replaces, when it changes, what the reader has opened and closed', async () => {
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    await clickSummary(disclosure(element, 'iort-faq-awake'));
    await clickSummary(disclosure(element, 'iort-faq-alone'));
    expect(open(element)).to.deep.equal(['iort-faq-alone']);
    await change(element, 'open', 'awake kinds');
    expect(open(element)).to.deep.equal(['iort-faq-awake', 'iort-faq-kinds']);
  });

  it('closes answers that it no longer lists, and all answers when it is removed', async () => {
    const element = await mount('<iort-faq open="all"></iort-faq>');
    await change(element, 'open', 'kinds');
    expect(open(element)).to.deep.equal(['iort-faq-kinds']);
    await change(element, 'open', null);
    expect(open(element)).to.deep.equal([]);
  });

  it('is applied if it was not set at first', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    await change(element, 'open', 'all');
    expect(open(element)).to.have.length(disclosures(element).length);
    const later = await mount('<iort-overview heading-level="3"></iort-overview>');
    await change(later, 'heading-level', '4');
    await change(later, 'open', 'about');
    expect(open(later)).to.deep.equal(['iort-overview-about']);
  });

  it('is not applied again when other options change or the element is moved', async () => {
    consoleLines();
    const element = await mount('<iort-faq open="awake"></iort-faq>');
    await clickSummary(disclosure(element, 'iort-faq-awake'));
    await clickSummary(disclosure(element, 'iort-faq-alone'));
    for (const [name, value] of Object.entries({
      'heading-level': '3',
      lang: 'eu',
      print: 'closed',
      'local-name': 'St. Mary',
      'reviewed-by': 'Dr. Cole',
    })) {
      await change(element, name, value);
      expect(open(element), name).to.deep.equal(['iort-faq-alone']);
    }
    element.parentElement!.append(element);
    await settled(element);
    expect(open(element)).to.deep.equal(['iort-faq-alone']);
  });
});
