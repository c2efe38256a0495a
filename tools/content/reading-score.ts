import { formulaOf, type Counts } from './reading-formulas.js';
import { sentencesIn, wordsIn } from './reading-words.js';

/** Counts the sentences, words and syllables of texts. */
export function countsOf(texts: readonly string[], locale: string): Counts {
  const words = texts.flatMap((text) => wordsIn(text, locale));
  const syllables = formulaOf(locale)?.syllables ?? (() => 0);
  return {
    sentences: texts.flatMap((text) => sentencesIn(text, locale)).length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllables(word), 0),
  };
}

/** The readability of texts by the formula of their language; undefined if it has none. */
export const scoreOf = (texts: readonly string[], locale: string): number | undefined =>
  formulaOf(locale)?.score(countsOf(texts, locale));
