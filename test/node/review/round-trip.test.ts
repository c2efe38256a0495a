import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { Answers } from '../../../site/review/model/answers.js';
import {
  cleanRemark,
  parseReviewFile,
  type ReviewFile,
} from '../../../site/review/model/review-file.js';
import type { Sheet } from '../../../site/review/model/sheet.js';
import { isSignedOff } from '../../../tools/content/ledger.js';
import { currentFile, readUnits } from '../../../tools/locales/files.js';
import { importReview } from '../../../tools/locales/import-review.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import { reviewTexts, type ReviewText } from '../../../tools/locales/sign-off.js';
import { hashesOf } from '../../../tools/review/content.js';

/** The messages on the Spanish sheet that can be signed off. */
let texts: readonly ReviewText[];
let sheet: Sheet;
before(async () => {
  texts = reviewTexts(await extractMessages(), readUnits(currentFile('es'))).filter(
    ({ hindrance }) => !hindrance,
  );
  sheet = {
    library: '0.1.0',
    locale: 'es',
    role: 'translator',
    id: '0123456789abcdef',
    messages: Object.fromEntries(texts.map((text) => [text.id, hashesOf(text)])),
    counted: texts.map(({ id }) => id),
    widgets: [],
    heldMonths: 36,
  };
});

type Edit =
  | { readonly do: 'tick' | 'untick'; readonly at: number }
  | { readonly do: 'remark'; readonly at: number; readonly text: string }
  | { readonly do: 'save and open' };

const at = fc.nat();
const remark = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', ' ', '</script>', '"\\', 'a\r\nb', '__proto__', '\ud83d', '\u202eabc'),
);
const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constantFrom('tick', 'untick'), at }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('remark'), at, text: remark }) },
  { weight: 1, arbitrary: fc.constant({ do: 'save and open' as const }) },
) as fc.Arbitrary<Edit>;

/** Saves a reviewer's entries as a file, and reads that file again. */
function saved(answers: Answers): ReviewFile {
  const parsed = parseReviewFile(JSON.stringify(answers.toFile(), null, 2));
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  return parsed.file;
}

function reopened(answers: Answers): Answers {
  const again = new Answers(sheet);
  const { changed, gone } = again.open(saved(answers));
  assert.deepEqual([changed, gone], [[], []]);
  return again;
}

describe('the entries on a review sheet', () => {
  it('are all there when the saved file is opened again or imported, after 50 random edits, in each of 20 runs', async () => {
    const property = fc.asyncProperty(
      fc.array(edit, { minLength: 50, maxLength: 50 }),
      async (edits) => {
        let answers = new Answers(sheet);
        answers.reviewer = 'Jane Example';
        answers.date = '2026-11-23';
        const agreed = new Set<string>();
        const remarks = new Map<string, string>();
        for (const each of edits) {
          if (each.do === 'save and open') {
            answers = reopened(answers);
            continue;
          }
          const { id } = texts[each.at % texts.length] as ReviewText;
          if (each.do === 'remark') {
            answers.remark(id, each.text);
            remarks.set(id, cleanRemark(each.text));
          } else {
            answers.agree(id, each.do === 'tick');
            if (each.do === 'tick') agreed.add(id);
            else agreed.delete(id);
          }
        }
        const again = reopened(answers);
        const kept = new Map([...remarks].filter(([, text]) => text));
        assert.deepEqual(again.agreed, agreed);
        assert.deepEqual(again.remarks, kept);
        assert.deepEqual([again.reviewer, again.date], ['Jane Example', '2026-11-23']);

        const imported = await importReview(JSON.stringify(again.toFile()), {
          library: '0.1.0',
          locales: ['en', 'es'],
          textsOf: () => Promise.resolve(texts),
          ledgerOf: () => ({ locale: 'es', messages: {} }),
        });
        const signed = texts.filter(({ id, source, target }) =>
          isSignedOff(imported.ledger, 'translator', id, source, target),
        );
        assert.deepEqual(new Set(signed.map(({ id }) => id)), agreed);
        assert.deepEqual(new Map(imported.remarks.map(({ id, remark: text }) => [id, text])), kept);
      },
    );
    await fc.assert(property, { numRuns: 20 });
  });

  it('in a file are added to those on the sheet; a different remark goes below the remark on the sheet, and only once', () => {
    const [one, two] = texts as [ReviewText, ReviewText];
    const here = new Answers(sheet);
    here.agree(one.id, true);
    here.remark(two.id, 'Mine');
    const other = new Answers(sheet);
    other.agree(two.id, true);
    other.remark(two.id, 'Theirs');
    other.reviewer = 'Jane Example';
    here.open(saved(other));
    here.open(saved(other));
    assert.deepEqual([...here.agreed], [one.id, two.id]);
    assert.deepEqual([...here.remarks], [[two.id, 'Mine\nTheirs']]);
    assert.equal(here.reviewer, 'Jane Example');
  });

  it('in a file are added even if a remark is the word “undefined”', () => {
    const [, two] = texts as [ReviewText, ReviewText];
    const answers = new Answers(sheet);
    answers.remark(two.id, 'undefined');
    const here = new Answers(sheet);
    here.open(saved(answers));
    assert.deepEqual([...here.remarks], [[two.id, 'undefined']]);
  });

  it('lose the tick, but not the remark, if the words of the message have changed since', () => {
    const [one, two] = texts as [ReviewText, ReviewText];
    const answers = new Answers(sheet);
    answers.agree(one.id, true);
    answers.agree(two.id, true);
    answers.remark(one.id, 'Check');
    const file = saved(answers);
    const older = {
      ...file,
      library: '0.0.9',
      answers: {
        ...file.answers,
        [one.id]: { ...file.answers[one.id]!, source: '0'.repeat(16) },
        'faq.gone': { source: '0'.repeat(16), remark: 'Keep this' },
      },
    };
    const now = new Answers(sheet);
    assert.deepEqual(now.open(older), {
      changed: [one.id],
      gone: [{ id: 'faq.gone', remark: 'Keep this' }],
      library: '0.0.9',
    });
    assert.deepEqual([[...now.agreed], [...now.remarks]], [[two.id], [[one.id, 'Check']]]);
  });

  it('of another language, role or reviewer are refused', () => {
    const here = new Answers(sheet);
    here.reviewer = 'Jane Example';
    const file = here.toFile();
    assert.equal(here.refusal(file), undefined);
    assert.match(here.refusal({ ...file, locale: 'ar' })!, /for the language "ar", not "es"/);
    assert.match(here.refusal({ ...file, role: 'clinician' })!, /is from a clinician/);
    assert.match(
      here.refusal({ ...file, reviewer: 'Dr. X' })!,
      /from Dr\. X, .*the name Jane Example/,
    );
  });
});
