import { formulaOf, type Counts } from './reading-formulas.js';
import { sentencesIn, wordsIn } from './reading-words.js';

/** Counts sentences, words and syllables. Without a formula for the language, `syllables` is 0. */
export function countsOf(texts: readonly string[], locale: string): Counts {
  const words = texts.flatMap((text) => wordsIn(text, locale));
  const syllables = formulaOf(locale)?.syllables ?? (() => 0);
  return {
    sentences: texts.flatMap((text) => sentencesIn(text, locale)).length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}

/** The readability score of texts; undefined if their language has no formula. */
export const scoreOf = (texts: readonly string[], locale: string): number | undefined =>
  formulaOf(locale)?.score(countsOf(texts, locale));
