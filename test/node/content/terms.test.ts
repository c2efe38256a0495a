import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { glossary } from '../../../content/glossary.js';
import type { Topic } from '../../../content/topic.js';
import { topics } from '../../../content/topics.js';
import { plain, termsIn } from '../../../tools/content/marks.js';
import { sentencesOf } from '../../../tools/content/reading.js';
import { passagesOfTopic } from '../../../tools/content/walk.js';

/**
 * Medical terms, and what explains each: words, or a term of the glossary. The words, or the mark of the
 * glossary term, must be in the sentence of the first use or in the next three. Instead of a mark, the text may
 * have the explanation itself, before the first use or at most seven sentences after it.
 */
const terms: readonly { term: RegExp; by: RegExp | keyof typeof glossary }[] = [
  { term: /\bIORT\b/, by: /intraoperative radiation therapy|radiation during cancer surgery/i },
  { term: /\bradiation\b/i, by: 'radiation' },
  { term: /\btumors?\b/i, by: 'tumor' },
  { term: /soft tissue sarcoma/i, by: 'soft-tissue-sarcoma' },
  { term: /general anesthesia/i, by: /deep sleep/ },
  { term: /brachytherapy/i, by: /gives off radiation is briefly put inside you/ },
  { term: /linear accelerator|LINAC/, by: /machine/ },
  { term: /\bIOERT\b/, by: /electrons/ },
  { term: /chemotherapy/i, by: /strong cancer drugs|other radiation or chemotherapy/ },
  { term: /radiation oncologist/i, by: /doctor who treats cancer with radiation/ },
  { term: /pathology report/i, by: /lab report/ },
  { term: /seroma/i, by: /clear fluid/i },
  { term: /hematoma/i, by: /blood/i },
  { term: /radiation dermatitis/i, by: /red or sore skin/i },
  { term: /fibrosis/i, by: /scar/i },
  { term: /neuropathy/i, by: /nerve damage/i },
];

/** Every sentence of a topic in reading order, with its marks. */
const sentences = (topic: Topic): string[] =>
  passagesOfTopic(topic).flatMap(({ text }) => sentencesOf(text));

describe('terms', () => {
  for (const topic of topics) {
    for (const { term, by } of terms) {
      const all = sentences(topic);
      const first = all.findIndex((sentence) => term.test(plain(sentence)));
      if (first < 0) continue;
      it(`${topic.name}: ${term.source} is explained at or soon after its first use`, () => {
        // If the first use is in a title or heading, the explanation follows in the text.
        const place = all.slice(first, first + 4);
        const explained =
          by instanceof RegExp
            ? place.some((sentence) => by.test(plain(sentence)))
            : place.some((sentence) => termsIn(sentence).includes(by)) ||
              all
                .slice(0, first + 8)
                .some(
                  (sentence) =>
                    plain(sentence) === plain(glossary[by].text) ||
                    (by === 'radiation' && /strong rays/.test(sentence)),
                );
        assert.ok(explained, place.join(' | '));
      });
    }
  }

  it('every mark names a term of the glossary, and every term is marked somewhere', () => {
    const marked = topics.flatMap((topic) => sentences(topic).flatMap(termsIn));
    assert.deepEqual([...new Set(marked)].sort(), Object.keys(glossary).sort());
  });
});
