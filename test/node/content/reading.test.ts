import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics } from '../../../content/topics.js';
import { plain } from '../../../tools/content/marks.js';
import {
  readingGrade,
  runningText,
  runningTextOf,
  sentencesOf,
  wordsOf,
} from '../../../tools/content/reading.js';
import { passagesWithTerms } from '../../../tools/content/edition.js';

/** Words of running text at most, with all cancers and all questions to ask. */
const budgets = { overview: 1000, 'side-effects': 951, 'candidacy-factors': 1019, faq: 1400 };

/** Words of an answer at most; more where it has a list, or is one that can't be parted. */
const LONGEST = 45;
const LONGEST_WITH_LIST = 70;
const WHOLE = ['radioactive'];

const countWords = (texts: readonly string[]) => texts.flatMap(wordsOf).length;

describe('reading', () => {
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

    it(`${topic.name} keeps to its budget of words`, () => {
      const words = countWords(runningTextOf(topic.sections));
      assert.ok(words <= budgets[topic.name], `${words} words`);
    });

    it(`${topic.name} has no sentence over 20 words`, () => {
      const long = passagesWithTerms(topic)
        .flatMap(({ text }) => sentencesOf(plain(text)))
        .filter((sentence) => wordsOf(sentence).length > 20);
      assert.deepEqual(long, []);
    });
  }

  it('the FAQ has 24 to 26 short answers; only signs for which to call may be longer', () => {
    const answers = topics
      .flatMap((topic) => topic.sections.flatMap((section) => section.blocks))
      .flatMap((block) => (block.kind === 'disclosures' ? block.items : []));
    assert.ok(answers.length >= 24 && answers.length <= 26, `${answers.length} answers`);
    const long = answers
      .filter(({ answer }) => !answer.some(({ kind }) => kind === 'help'))
      .map(({ name, answer }) => {
        const words = countWords(answer.flatMap(runningText).map(({ text }) => plain(text)));
        const isWhole = WHOLE.includes(name) || answer.some(({ kind }) => kind === 'list');
        return { name, words, limit: isWhole ? LONGEST_WITH_LIST : LONGEST };
      })
      .filter(({ words, limit }) => words > limit);
    assert.deepEqual(long, []);
  });

  it('one cancer alone leaves the overview short', () => {
    const [overview] = topics;
    const cancers = overview?.sections.find(({ name }) => name === 'cancers');
    const parts = (cancers?.blocks ?? []).map((block) =>
      countWords(runningText(block).map(({ text }) => plain(text))),
    );
    const all = countWords(runningTextOf(overview?.sections ?? []));
    const rest = all - parts.reduce((sum, words) => sum + words, 0);
    assert.ok(rest + Math.max(...parts) <= 860, `${rest + Math.max(...parts)} words`);
  });
});
