import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'node:test';
import { Answers } from '../../../site/review/model/answers.js';
import {
  hospitalSignOff,
  metaLines,
  settingsOf,
  tagLines,
  type SignOffOptions,
} from '../../../site/review/model/hospital.js';
import type { Sheet, SheetWidget } from '../../../site/review/model/sheet.js';
import { editions } from '../../../src/generated/editions.js';
import type { HeldText } from '../../../src/localization/held.js';
import { hospitalReview } from '../../../src/shared/hospital-review.js';
import { today } from '../../../tools/content/record.js';
import { sheetContent } from '../../../tools/review/content.js';
import { sheetData } from '../../../tools/review/sheet-data.js';
import { heldIn } from '../../support/held.js';

let sheet: Sheet;
before(async () => {
  const made = sheetData(await sheetContent('en', 'clinician'));
  const own = await heldIn('en');
  sheet = { ...made, widgets: made.widgets.map((widget) => withHeld(widget, own)) };
});

/** A widget with all held passages, including those that the project has signed off. */
const withHeld = (widget: SheetWidget, all: readonly HeldText[]): SheetWidget => ({
  ...widget,
  withHeld: editions[widget.tag.replace('iort-', '')]!.withHeld!,
  held: all
    .filter(({ topic }) => `iort-${topic}` === widget.tag)
    .map(({ name, passages }) => ({ name, statements: passages.map(({ id }) => id) })),
});

const faq = () => sheet.widgets.find(({ tag }) => tag === 'iort-faq')!;
const candidacy = () => sheet.widgets.find(({ tag }) => tag === 'iort-candidacy-factors')!;

const answersOf = (ids: readonly string[], more: Partial<Answers> = {}) => {
  const answers = new Answers(sheet);
  for (const id of ids) answers.agree(id, true);
  return Object.assign(answers, { reviewer: 'Dr. Ana Ruiz', date: today() }, more);
};

/** Reads attributes of a sign-off as the library reads them from a tag. */
function asRead(tag: string, attributes: SignOffOptions) {
  const said = new Map(attributes);
  const edition = editions[tag.replace('iort-', '')]!;
  return hospitalReview(
    {
      ownerDocument: undefined,
      localName: tag,
      reviewedBy: said.get('reviewed-by') ?? null,
      reviewedOn: said.get('reviewed-on') ?? null,
      reviewedRevision: said.get('reviewed-revision') ?? null,
      reviewedRole: said.get('reviewed-role') ?? null,
      held: said.get('held') ?? null,
    },
    edition,
  );
}

const warnings: string[] = [];
const { warn } = console;
console.warn = (...words: unknown[]) => void warnings.push(words.join(' '));
afterEach(() => {
  warnings.length = 0;
});

describe('a hospital’s sign-off made on the review sheet', () => {
  it('counts for a widget once all its statements are ticked, and the widget accepts it', () => {
    const { tags, missing, widgets } = hospitalSignOff(answersOf(faq().statements), today());
    assert.deepEqual(missing, []);
    assert.deepEqual(
      widgets.filter(({ counts }) => counts).map(({ widget }) => widget.tag),
      ['iort-faq'],
    );
    const [{ tag, attributes }] = tags as [(typeof tags)[0]];
    const review = asRead(tag, attributes);
    assert.deepEqual([tag, review?.current, review?.opens], ['iort-faq', true, []]);
    assert.deepEqual(warnings, []);
  });

  it('gives no tags while one statement is not ticked, and says what is missing', () => {
    const { tags, site, missing } = hospitalSignOff(answersOf(faq().statements.slice(1)), today());
    assert.deepEqual([tags, site], [[], []]);
    assert.match(missing.join(), /every statement/);
  });

  it('opens held passages in the widget if all their statements are ticked', () => {
    const { statements, held } = candidacy();
    const [first, second] = held as [(typeof held)[0], (typeof held)[0]];
    const answers = answersOf([...statements, ...first.statements, ...second.statements], {
      clinicalRole: 'surgeon',
    });
    const { tags, missing } = hospitalSignOff(answers, today());
    const review = asRead('iort-candidacy-factors', tags[0]!.attributes);
    assert.deepEqual(missing, []);
    assert.deepEqual(
      [review?.current, review?.opens, review?.role],
      [true, [first.name, second.name], 'surgeon'],
    );
    assert.deepEqual(warnings, []);
  });

  it('opens no held passage without a role or with an old date, says so, and still counts for the widget', () => {
    const { statements, held } = candidacy();
    const ids = [...statements, ...held[0]!.statements];
    for (const [more, says] of [
      [{}, /clinical role/],
      [{ clinicalRole: 'nurse', date: '2020-01-01' }, /within 36 months/],
    ] as const) {
      const { tags, missing } = hospitalSignOff(answersOf(ids, more), today());
      const review = asRead('iort-candidacy-factors', tags[0]!.attributes);
      assert.deepEqual([review?.current, review?.opens], [true, []]);
      assert.match(missing.join(), says);
      assert.deepEqual(warnings, []);
    }
  });

  it('of 29 February opens held passages until 28 February three years later', () => {
    const { statements, held } = candidacy();
    const ids = [...statements, ...held[0]!.statements];
    const answers = answersOf(ids, { clinicalRole: 'nurse', date: '2024-02-29' });
    const opensOn = (day: string) =>
      hospitalSignOff(answers, day).site.some(([name]) => name === 'held');
    assert.deepEqual(['2027-02-28', '2027-03-01'].map(opensOn), [true, false]);
  });

  it('opens no held passage of a widget whose other statements are not ticked', () => {
    const { held } = candidacy();
    const answers = answersOf([...faq().statements, ...held[0]!.statements], {
      clinicalRole: 'nurse',
    });
    assert.ok(hospitalSignOff(answers, today()).site.every(([name]) => name !== 'held'));
  });

  it('is not given if the name or the date is missing or invalid', () => {
    const waits = (more: Partial<Answers>, says: RegExp) => {
      const { tags, missing } = hospitalSignOff(answersOf(faq().statements, more), today());
      assert.deepEqual(tags, []);
      assert.match(missing.join(), says);
    };
    waits({ reviewer: ' ' }, /name/);
    waits({ reviewer: '<i>Ana</i>' }, /markup/);
    waits({ date: '' }, /date/);
    waits({ date: '2999-01-01' }, /future/);
    waits({ date: '2025-13-45' }, /The date/);
    waits({ date: '11/27/2025' }, /The date/);
  });

  it('takes no impossible date from a damaged file', () => {
    const answers = answersOf(faq().statements);
    const file = { ...answers.toFile(), date: '2025-13-45' };
    const opened = new Answers(sheet);
    opened.open(file);
    assert.deepEqual([opened.date, opened.agreed.size], ['', answers.agreed.size]);
  });

  it('is written as tags, as <meta> elements and as settings, with escaped characters in HTML', () => {
    const answers = answersOf([...faq().statements, ...candidacy().statements], {
      reviewer: 'Ana "A" & Co',
      clinicalRole: 'surgeon',
    });
    const { tags, site } = hospitalSignOff(answers, today());
    assert.match(
      tagLines(tags[0]!.tag, tags[0]!.attributes),
      /^<iort-candidacy-factors\n {2}reviewed-by="Ana &quot;A&quot; &amp; Co"\n/,
    );
    assert.ok(metaLines(site).includes('<meta name="iort-reviewed-role" content="surgeon" />'));
    const settings = new Map(settingsOf(site));
    assert.equal(settings.get('Text signed off by'), 'Ana "A" & Co');
    assert.equal(settings.get('Revisions signed off'), `${candidacy().revision} ${faq().revision}`);
  });
});

process.on('exit', () => {
  console.warn = warn;
});
