import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { held, type Held } from '../../../content/held.js';
import type { Block } from '../../../content/topic.js';
import { topics } from '../../../content/topics.js';
import { heldPassages } from '../../../tools/content/held.js';
import { plain } from '../../../tools/content/marks.js';
import {
  readingGrade,
  runningText,
  runningTextOf,
  sentencesOf,
  wordsOf,
} from '../../../tools/content/reading.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';

/**
 * The maximum number of words of running text, with all cancers and all questions to ask. `without`: without the
 * held passages. `withHeld`: with all of them. Sign-offs make no difference: a signed-off passage still
 * counts as held here.
 */
const budgets = {
  overview: { without: 1000, withHeld: 1125 },
  'side-effects': { without: 945, withHeld: 1035 },
  'candidacy-factors': { without: 1010, withHeld: 1134 },
  faq: { without: 1400, withHeld: 1420 },
};

/** The same for the overview if it shows only one cancer, the longest. */
const ONE_CANCER = { without: 860, withHeld: 985 };

/** The maximum number of words of an answer. The higher maximum is for answers with a list and for `UNDIVIDED`. */
const MAX_ANSWER_WORDS = 45;
const MAX_ANSWER_WORDS_WITH_LIST = 70;
/** Names of answers that can't be divided. */
const UNDIVIDED = ['radioactive'];

const countWords = (texts: readonly string[]) => texts.flatMap(wordsOf).length;

/** The number of words of blocks, without passages that are held or were held before a sign-off. */
const wordsWithout = (blocks: readonly Block[]): number =>
  countWords(
    blocks
      .flatMap(runningText)
      .filter((passage) => !heldPassages.includes(passage))
      .map(({ text }) => plain(text)),
  );

/** The number of words of the passages that `isHere` accepts, among those that are held or were held before a sign-off. */
const heldWords = (isHere: (one: Held) => boolean): number =>
  countWords(
    held.filter(isHere).flatMap(({ passages }) => passages.map(({ text }) => plain(text))),
  );

describe('in the English text,', () => {
  for (const topic of topics) {
    it(`${topic.name} reads at grade 6 or lower`, () => {
      const grade = readingGrade(runningTextOf(topic.sections));
      assert.ok(grade <= 6, `grade ${grade.toFixed(2)}`);
    });

    for (const section of topic.sections) {
      it(`${topic.name}, ${section.name} reads at grade 8 or lower`, () => {
        const grade = readingGrade(runningTextOf([section]));
        assert.ok(grade <= 8, `grade ${grade.toFixed(2)}`);
      });
    }

    it(`${topic.name} has no more words than its budget`, () => {
      const words = wordsWithout(topic.sections.flatMap(({ blocks }) => blocks));
      const all = words + heldWords((one) => one.topic === topic.name);
      const { without, withHeld } = budgets[topic.name];
      assert.ok(words <= without, `${words} words`);
      assert.ok(all <= withHeld, `${all} words with held passages`);
    });

    it(`${topic.name} has no sentence over 20 words`, () => {
      const long = passagesWithTerms(topic)
        .flatMap(({ text }) => sentencesOf(plain(text)))
        .filter((sentence) => wordsOf(sentence).length > 20);
      assert.deepEqual(long, []);
    });
  }

  it('the widgets have 24 to 26 answers, none with too many words; answers on when to call may have any number', () => {
    const answers = topics
      .flatMap((topic) => topic.sections.flatMap((section) => section.blocks))
      .flatMap((block) => (block.kind === 'disclosures' ? block.items : []));
    assert.ok(answers.length >= 24 && answers.length <= 26, `${answers.length} answers`);
    const long = answers
      .filter(({ answer }) => !answer.some(({ kind }) => kind === 'help'))
      .map(({ name, answer }) => {
        const words = countWords(answer.flatMap(runningText).map(({ text }) => plain(text)));
        const isWhole = UNDIVIDED.includes(name) || answer.some(({ kind }) => kind === 'list');
        return { name, words, limit: isWhole ? MAX_ANSWER_WORDS_WITH_LIST : MAX_ANSWER_WORDS };
      })
      .filter(({ words, limit }) => words > limit);
    assert.deepEqual(long, []);
  });

  it('the overview with one cancer has no more words than its budget', () => {
    const [overview] = topics;
    const sections = overview?.sections ?? [];
    const cancers = sections.find(({ name }) => name === 'cancers')?.blocks ?? [];
    const parts = cancers.map((block) => {
      const without = wordsWithout([block]);
      const isHere = ({ place }: Held) => block.kind === 'part' && place === block.name;
      return { without, withHeld: without + heldWords(isHere) };
    });
    const rest =
      wordsWithout(sections.flatMap(({ blocks }) => blocks)) -
      parts.reduce((sum, { without }) => sum + without, 0);
    for (const state of ['without', 'withHeld'] as const) {
      const words = rest + Math.max(...parts.map((part) => part[state]));
      assert.ok(words <= ONE_CANCER[state], `${words} words, ${state}`);
    }
  });
});
