import type { Topic } from '../../content/topic.js';
import { currentFile, readUnits } from '../locales/files.js';
import { passagesWithTerms, type ReadPassage } from './edition.js';
import { plain } from './marks.js';
import { scoreOf } from './reading-score.js';
import { lengthOf, sentencesIn } from './reading-words.js';
import { runningTextOf } from './reading.js';

/** The readability of a widget in one locale. */
export interface Reading {
  /** The score of the language's formula; undefined if there is no formula or no translation. */
  readonly score: number | undefined;
  /** Mean length of the sentences of running text, in words, or for Chinese in characters. */
  readonly mean: number;
  /** The longest sentence, and its length in the unit of `mean`. */
  readonly longest: { readonly length: number; readonly sentence: string };
}

/** Makes a function that returns the text of a passage in a locale, or an empty text if it is not translated. */
export function readerOf(locale: string): ReadPassage {
  if (locale === 'en') return ({ text }) => text;
  const targets = new Map(readUnits(currentFile(locale)).map(({ id, target }) => [id, target]));
  return ({ id }) => targets.get(id) ?? '';
}

/**
 * Measures the readability of a topic in a locale. Score and mean are measured on running text, without headings
 * and names of list items. The longest sentence is searched for in all passages and in the explanations of terms.
 */
export function readingOf(topic: Topic, locale: string, read = readerOf(locale)): Reading {
  const texts = runningTextOf(topic.sections, read);
  const lengths = texts
    .flatMap((text) => sentencesIn(text, locale))
    .map((sentence) => lengthOf(sentence, locale));
  const [longest] = passagesWithTerms(topic)
    .flatMap((passage) => sentencesIn(plain(read(passage)), locale))
    .map((sentence) => ({ length: lengthOf(sentence, locale), sentence }))
    .sort((one, other) => other.length - one.length);
  return {
    score: lengths.length > 0 ? scoreOf(texts, locale) : undefined,
    mean: lengths.reduce((sum, length) => sum + length, 0) / (lengths.length || 1),
    longest: longest ?? { length: 0, sentence: '' },
  };
}
