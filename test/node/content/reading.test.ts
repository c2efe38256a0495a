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

/** Words of running text at most. */
const budgets = { overview: 650, 'side-effects': 450, 'candidacy-factors': 500, faq: 1000 };

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

  it('no answer of the FAQ is over 60 words', () => {
    const answers = topics
      .flatMap((topic) => topic.sections.flatMap((section) => section.blocks))
      .flatMap((block) => (block.kind === 'disclosures' ? block.items : []));
    assert.equal(answers.length, 18);
    const long = answers.filter(
      ({ answer }) => countWords(answer.flatMap(runningText).map(({ text }) => plain(text))) > 60,
    );
    assert.deepEqual(
      long.map(({ name }) => name),
      [],
    );
  });
});
