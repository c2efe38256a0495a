import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { faq } from '../../../content/faq.js';
import { overview } from '../../../content/overview.js';
import type { Topic } from '../../../content/topic.js';
import { plain } from '../../../tools/content/marks.js';
import { runningTextOf, sentencesOf, wordsOf } from '../../../tools/content/reading.js';

const sentencesIn = ({ sections }: Topic): string[] =>
  runningTextOf(sections)
    .flatMap((text) => sentencesOf(plain(text)))
    .filter((sentence) => wordsOf(sentence).length >= 8);

/** What may stand in both: lines for emergencies, the finding on breast cancer. */
const allowed = [/^In an emergency/, /^If you feel you can’t go on/, /^A US guideline/];

describe('a page with overview and questions', () => {
  const both = [...sentencesIn(overview), ...sentencesIn(faq)];

  it('has no sentence of eight words or more twice, except allowed ones', () => {
    const twice = both.filter((sentence, place) => both.indexOf(sentence) < place);
    assert.deepEqual(
      twice.filter((sentence) => !allowed.some((pattern) => pattern.test(sentence))),
      [],
    );
  });

  for (const topic of [overview, faq]) {
    it(`${topic.name} alone has no sentence of eight words or more twice`, () => {
      const own = sentencesIn(topic);
      assert.deepEqual(
        own.filter((sentence, place) => own.indexOf(sentence) < place),
        [],
      );
    });
  }
});
