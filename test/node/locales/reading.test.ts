import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { topics } from '../../../content/topics.js';
import { formulaOf, passes } from '../../../tools/content/reading-formulas.js';
import { readerOf, readingOf } from '../../../tools/content/reading-locale.js';
import { countsOf, scoreOf } from '../../../tools/content/reading-score.js';
import { readUnits } from '../../../tools/locales/files.js';
import { targetLocales } from '../../../tools/locales/shipped.js';

describe('the reading score of each language', () => {
  for (const locale of ['en', ...targetLocales]) {
    const formula = formulaOf(locale);
    const read = readerOf(locale);
    for (const topic of formula ? topics : []) {
      const { score } = readingOf(topic, locale, read);
      if (!formula || score === undefined) continue;
      it(`is within its limit: ${locale}, ${topic.name}, ${formula.name} ${formula.gate.join(' ')}`, () => {
        assert.ok(passes(formula, score), `score ${score.toFixed(2)}`);
      });
    }
  }

  it('uses the translation that has the id of the English message', () => {
    const title = readUnits('locales/es.xlf').find(({ id }) => id === 'overview.title');
    const read = readerOf('es');
    assert.equal(read(topics[0]!.title), title!.target);
    assert.equal(read({ id: 'no.such', text: 'Not translated' }), '');
  });

  it('is missing if nothing is translated, or if there is no formula for the language', () => {
    assert.equal(readingOf(topics[0]!, 'es', () => '').score, undefined);
    const { score, mean, longest } = readingOf(topics[0]!, 'zh-Hans', () => '这是放疗。');
    assert.deepEqual([score, mean, longest.length], [undefined, 4, 4]);
  });
});

// Counted and calculated by hand: sentences, words, syllables, score.
for (const [locale, text, sentences, words, syllables, score] of [
  ['en', 'The cat sat. It was big.', 2, 6, 6, 0.39 * 3 + 11.8 - 15.59],
  // el tu-mor es un bul-to, pue-de ser cán-cer
  ['es', 'El tumor es un bulto. Puede ser cáncer.', 2, 8, 12, 206.835 - 4 - 62.3 * 1.5],
] as const) {
  describe(`the formula for ${locale}`, () => {
    it('counts the same as a person', () => {
      assert.deepEqual(countsOf([text], locale), { sentences, words, syllables });
    });
    it('gives the score that was calculated by hand', () => {
      assert.ok(Math.abs((scoreOf([text], locale) ?? NaN) - score) < 1e-9);
    });
  });
}

describe('the limit of a reading score', () => {
  const en = formulaOf('en')!;
  const es = formulaOf('es-MX')!;
  it('is the highest school grade or the lowest reading ease that passes, also for a regional variant of the language', () => {
    assert.deepEqual([passes(en, 6), passes(en, 6.01)], [true, false]);
    assert.deepEqual([passes(es, 55), passes(es, 54.99)], [true, false]);
  });
});
