import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllablesEs } from '../../../tools/content/reading-syllables.js';
import { lengthOf, sentencesIn, wordsIn } from '../../../tools/content/reading-words.js';

/** Spanish words, divided into syllables by hyphens. A number counts as one syllable. The test removes the hyphens before it counts. */
const spanish = 'á-re-a a-ho-ra o-í-do ví-a a-yu-da muy y ra-dio-te-ra-pia ci-ru-gí-a 911';

describe('syllables', () => {
  for (const word of spanish.split(' ')) {
    it(`of ${word} (es) are counted correctly`, () => {
      assert.equal(syllablesEs(word.replaceAll('-', '')), word.split('-').length);
    });
  }
});

describe('words', () => {
  it('may have a hyphen or an apostrophe', () => {
    assert.deepEqual(wordsIn('Low-energy x-rays can’t - they.', 'en'), [
      ...['Low-energy', 'x-rays', 'can’t', 'they'],
    ]);
  });

  it('of Arabic keep their vowel signs', () => {
    assert.deepEqual(wordsIn('هل سيصبح جسمي مُشعًّا؟', 'ar'), ['هل', 'سيصبح', 'جسمي', 'مُشعًّا']);
  });
});

describe('sentences', () => {
  it('do not end at the period of an abbreviation; the “t.” of “shouldn’t.” is no abbreviation', () => {
    assert.deepEqual(sentencesIn('Está en los EE. UU. desde ayer. Sí.', 'es'), [
      'Está en los EE. UU. desde ayer.',
      'Sí.',
    ]);
    assert.equal(sentencesIn('Das ist z. B. Radon. Ja.', 'de').length, 2);
    assert.equal(sentencesIn('A way they shouldn’t. It may.', 'en').length, 2);
  });

  it('end at the marks of their script', () => {
    assert.equal(sentencesIn('这是放疗。您会睡着吗？会。', 'zh-Hans').length, 3);
    assert.equal(sentencesIn('هل سيعود؟ نعم.', 'ar').length, 2);
  });

  it('are measured in words; a Chinese character counts as a word', () => {
    assert.equal(lengthOf('照射需要 2 到 40 分钟（IORT）。', 'zh-Hans'), 10);
    assert.equal(lengthOf('使用 CC BY 4.0 许可。', 'zh-Hans'), 7);
    assert.equal(lengthOf('The radiation takes 2 to 40 minutes.', 'en'), 7);
  });
});
