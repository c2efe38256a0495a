import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { syllablesEs } from './reading-syllables.js';

/** The input of the readability formulas. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** A readability formula of one language, and the limit for the score of each widget. */
export interface Formula {
  readonly name: string;
  /** Authors and year of the formula. */
  readonly source: string;
  readonly score: (counts: Counts) => number;
  /** The limit for the score. A grade must be at most the limit. An ease score must be at least the limit. */
  readonly gate: readonly ['≤' | '≥', number];
  /** Counts the syllables of a word. */
  readonly syllables: (word: string) => number;
}

/** The formulas by language. They help to find difficult drafts, but don't prove that readers understand a text. */
const formulas: Readonly<Record<string, Formula>> = {
  en: {
    name: 'Flesch-Kincaid grade',
    source: 'Kincaid, Fishburne, Rogers and Chissom 1975',
    score: ({ sentences, words, syllables }) =>
      fleschKincaid({ sentence: sentences, word: words, syllable: syllables }),
    gate: ['≤', 6],
    syllables: syllable,
  },
  es: {
    name: 'Szigriszt (INFLESZ)',
    source: 'Szigriszt Pazos 1993; scale: Barrio Cantalejo et al. 2008, where 55 is "normal"',
    score: ({ sentences, words, syllables }) =>
      206.835 - words / sentences - 62.3 * (syllables / words),
    gate: ['≥', 55],
    syllables: syllablesEs,
  },
};

/** The formula of a locale's language, if there is one. */
export const formulaOf = (locale: string): Formula | undefined =>
  formulas[new Intl.Locale(locale).language];

/** Whether a score is within a formula's limit. */
export const passes = ({ gate: [side, limit] }: Formula, score: number): boolean =>
  side === '≤' ? score <= limit : score >= limit;
