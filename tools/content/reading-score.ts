import { formulaOf, type Counts } from './reading-formulas.js';
import { sentencesIn, wordsIn } from './reading-words.js';

/** Counts the sentences, words, syllables and letters of texts. */
export function countsOf(texts: readonly string[], locale: string): Counts {
  const words = texts.flatMap((text) => wordsIn(text, locale));
  const sum = (measure: (word: string) => number) =>
    words.reduce((total, word) => total + measure(word), 0);
  return {
    sentences: texts.flatMap((text) => sentencesIn(text, locale)).length,
    words: words.length,
    syllables: sum(formulaOf(locale)?.syllables ?? (() => 0)),
    letters: sum((word) => word.match(/[\p{L}\p{N}]/gu)?.length ?? 0),
  };
}

/** The readability of texts by the formula of their language; undefined if it has none. */
export const scoreOf = (texts: readonly string[], locale: string): number | undefined =>
  formulaOf(locale)?.score(countsOf(texts, locale));
