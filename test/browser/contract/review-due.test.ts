import { expect } from '@open-wc/testing';
import { signOffOn } from '../../support/define.js';
import { IortReviewDueEvent } from '../../../src/npm/index.js';
import { afterThis, change, consoleLines, heard, mount, part, textOf } from '../helpers.js';

/** The first day of the month `months` months ago, as an ISO date. */
function monthsAgo(months: number): string {
  const day = new Date();
  day.setUTCDate(1); // every month has a first day
  day.setUTCMonth(day.getUTCMonth() - months);
  return day.toISOString().slice(0, 10);
}

const dueEvents = () => heard<IortReviewDueEvent>('iort-review-due');
const detailsOf = (events: IortReviewDueEvent[]) => events.map(({ whose, on }) => [whose, on]);

describe('a review of more than 36 months ago', () => {
  it('is reported once by an event and in the console; readers see its date, but no warning', async () => {
    const events = dueEvents();
    const lines = consoleLines();
    const on = monthsAgo(38);
    const element = await mount(
      `<iort-faq reviewed-by="Dr. Cole" reviewed-on="${on}" reviewed-revision="0123456789ab"></iort-faq>`,
    );
    await change(element, 'sections', 'cost');
    await change(element, 'heading-level', '3');
    expect(detailsOf(events)).to.deep.equal([['hospital', on]]);
    expect(events[0]).to.be.instanceOf(IortReviewDueEvent);
    expect([events[0]!.target, events[0]!.bubbles, events[0]!.composed]).to.deep.equal([
      element,
      true,
      true,
    ]);
    expect(events[0]!.until.slice(0, 4)).to.equal(String(Number(on.slice(0, 4)) + 3));
    expect(lines).to.have.length(1);
    expect(lines[0]).to.match(/^\[iort-widgets\] <iort-faq reviewed-on="/);
    expect(textOf(part(element, 'review'))).to.match(
      /approved this text yet\. Dr\. Cole reviewed an earlier version of this text on [^.]*\.$/,
    );
  });

  it('is reported by an event of each element, with one console line for all elements with the same tag', async () => {
    const events = dueEvents();
    const lines = consoleLines();
    const on = monthsAgo(39);
    const tag = `<iort-overview reviewed-by="Dr. Cole" reviewed-on="${on}" reviewed-revision="0123456789ab"></iort-overview>`;
    await mount(tag);
    await mount(tag);
    expect(events).to.have.length(2);
    expect(lines).to.have.length(1);
  });

  it('is reported when its date is set later, and again for another date', async () => {
    const events = dueEvents();
    consoleLines();
    const [older, old] = [monthsAgo(60), monthsAgo(50)];
    const element = await mount('<iort-faq reviewed-by="Dr. Cole"></iort-faq>');
    for (const on of [older, old, older]) await change(element, 'reviewed-on', on);
    expect(detailsOf(events)).to.deep.equal([
      ['hospital', older],
      ['hospital', old],
    ]);
  });

  it('is also reported if it is the project’s own', async () => {
    afterThis(() => signOffOn('2026-01-01'));
    const events = dueEvents();
    const lines = consoleLines();
    const on = monthsAgo(40);
    signOffOn(on, 'en');
    const element = await mount('<iort-side-effects></iort-side-effects>');
    expect(detailsOf(events)).to.deep.equal([['project', on]]);
    expect(lines).to.have.length(1);
    expect(lines[0]).to.contain(on).and.to.contain('newer version');
    // Readers still see that the text was approved, which is true.
    expect(textOf(part(element, 'review'))).to.match(/has approved this text/);
  });
});

describe('a review', () => {
  for (const [when, on] of [
    ['34 months ago', monthsAgo(34)],
    ['“yesterday”', 'yesterday'],
    ['in the future', '2999-01-01'],
    ['a day that does not exist', '2020-02-31'],
    ['empty', ''],
  ] as const)
    it(`is not reported as due if its date is ${when}`, async () => {
      const events = dueEvents();
      consoleLines();
      await mount(
        `<iort-faq reviewed-by="Dr. Cole" reviewed-on="${on}" reviewed-revision="0123456789ab"></iort-faq>`,
      );
      expect(events).to.deep.equal([]);
    });

  it('is not reported as due if it names nobody', async () => {
    const events = dueEvents();
    await mount(`<iort-faq reviewed-on="${monthsAgo(50)}"></iort-faq>`);
    expect(events).to.deep.equal([]);
  });
});
