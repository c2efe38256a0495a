import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import {
  syllablesDe,
  syllablesEs,
  syllablesFr,
  syllablesPt,
  syllablesRu,
} from './reading-syllables.js';

/** The input of the formulas. */
export interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Letters and digits. */
  readonly letters: number;
}

/** A readability formula of one language, and the score that a widget has to reach in it. */
export interface Formula {
  readonly name: string;
  /** Author and year. */
  readonly source: string;
  readonly score: (counts: Counts) => number;
  /** A grade must be at most the limit, a measure of ease at least the limit. */
  readonly gate: readonly ['≤' | '≥', number];
  /** Counts the syllables of a word; undefined if the formula uses letters. */
  readonly syllables?: (word: string) => number;
}

/** A measure of ease of Flesch's form: base − a × words a sentence − b × syllables a word. */
const ease =
  (base: number, a: number, b: number) =>
  ({ sentences, words, syllables }: Counts): number =>
    base - a * (words / sentences) - b * (syllables / words);

/** By language. A lint for drafts, no proof that a text is understood. */
export const formulas: Readonly<Record<string, Formula>> = {
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
    score: ease(206.835, 1, 62.3),
    gate: ['≥', 55],
    syllables: syllablesEs,
  },
  fr: {
    name: 'Kandel-Moles',
    source: 'Kandel and Moles 1958',
    score: ease(207, 1.015, 73.6),
    gate: ['≥', 60],
    syllables: syllablesFr,
  },
  de: {
    name: 'Amstad',
    source: 'Amstad 1978',
    score: ease(180, 1, 58.5),
    gate: ['≥', 50],
    syllables: syllablesDe,
  },
  it: {
    name: 'Gulpease',
    source: 'Lucisano and Piemontese 1988',
    score: ({ sentences, words, letters }) => 89 + (300 * sentences - 10 * letters) / words,
    gate: ['≥', 55],
  },
  pt: {
    name: 'Flesch for Portuguese',
    source: 'Martins, Ghiraldelo, Nunes and Oliveira 1996',
    score: ease(248.835, 1.015, 84.6),
    gate: ['≥', 50],
    syllables: syllablesPt,
  },
  ru: {
    name: 'Oborneva',
    source: 'Oborneva 2006',
    score: ease(206.835, 1.3, 60.1),
    gate: ['≥', 55],
    syllables: syllablesRu,
  },
};

/** The formula of a locale's language, if there is one. */
export const formulaOf = (locale: string): Formula | undefined =>
  formulas[new Intl.Locale(locale).language];

/** Whether a score is within a formula's limit. */
export const passes = ({ gate: [side, limit] }: Formula, score: number): boolean =>
  side === '≤' ? score <= limit : score >= limit;
