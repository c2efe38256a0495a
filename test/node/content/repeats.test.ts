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

/** Sentences that may be in both widgets: lines for emergencies, and the finding on breast cancer. */
const allowed = [/^In an emergency/, /^If you feel you can’t go on/, /^A US guideline/];

describe('a page with overview and questions', () => {
  const sentences = [...sentencesIn(overview), ...sentencesIn(faq)];

  it('has no long sentence (eight words or more) twice, except the allowed ones', () => {
    const twice = sentences.filter((sentence, place) => sentences.indexOf(sentence) < place);
    assert.deepEqual(
      twice.filter((sentence) => !allowed.some((pattern) => pattern.test(sentence))),
      [],
    );
  });

  for (const topic of [overview, faq]) {
    it(`has no long sentence twice in ${topic.name} alone`, () => {
      const own = sentencesIn(topic);
      assert.deepEqual(
        own.filter((sentence, place) => own.indexOf(sentence) < place),
        [],
      );
    });
  }
});
