import { plain } from '../content/marks.js';
import { certaintyWords, english, type CertaintyWords, type Kind } from './certainty-words.js';

/** Removes combining marks such as Arabic vowel signs, because writing them is optional. */
const bare = (text: string): string => text.normalize('NFC').replace(/\p{Mn}/gu, '');

/**
 * The source of a pattern that finds an entry of {@link CertaintyWords}. Chinese has no spaces, so its words match
 * anywhere. Other words match only as whole words.
 */
function patternOf(word: string): string {
  if (/\p{Script=Han}/u.test(word)) return word;
  const inside = bare(word).replace('*', '\\p{L}*').replace('#', '\\p{N}+').replace('…', '[^.]*?');
  return `(?<!\\p{L})${inside}(?!\\p{L})`;
}

/** Finds the words of these kinds in a text. */
function find(text: string, words: CertaintyWords, ...kinds: Kind[]): string[] {
  const patterns = [...new Set(kinds.flatMap((kind) => words[kind]))]
    // The longest words are first, so that "es posible que" is found as one word and not as "posible".
    .sort((one, other) => other.length - one.length)
    .map(patternOf);
  return [...bare(plain(text)).matchAll(new RegExp(patterns.join('|'), 'giu'))].map(
    ([word]) => word,
  );
}

/** A possible difference in certainty between a translation and the English, found by comparing words. */
export interface Difference {
  /** Tells the translator which word is missing or added. */
  readonly text: string;
  /** Whether the difference counts as a problem. Only differences in "may" count, because these are rarely false alarms. */
  readonly sure: boolean;
}

/** Kinds that can replace each other. For example, Spanish "puede" means both "may" and "can". */
const possible: readonly Kind[] = ['may', 'can', 'likely'];
const others: readonly Kind[] = ['some', 'most', 'often', 'usually', 'about', 'not yet'];

/**
 * Compares the words of certainty in a translation with those in the English. Reports
 * - a "may" that the translation lacks,
 * - a "may" in the translation if the English has no word of possibility ("may", "can", "likely"),
 * - a translation without a word of possibility if the English has one,
 * - any other kind that occurs in only one of the two texts.
 */
export function certaintyDiffers(locale: string, source: string, target: string): Difference[] {
  const words = certaintyWords[locale];
  if (!words) return [];
  const differences: Difference[] = [];
  const lost = (word: string, sure = false) =>
    differences.push({ text: `no word for the English «${word}»`, sure });
  const added = (word: string, sure = false) =>
    differences.push({ text: `«${word}», without such a word in English`, sure });

  const may = find(source, english, 'may');
  const here = find(target, words, 'may');
  const [missing] = may.slice(here.length);
  if (missing) lost(missing, true);
  const [from] = find(source, english, ...possible);
  if (here[0] && !from) added(here[0], true);
  if (from && !missing && find(target, words, ...possible).length === 0) lost(from);

  for (const kind of others) {
    const [from] = find(source, english, kind);
    const [to] = find(target, words, kind);
    if (from && !to) lost(from);
    if (to && !from) added(to);
  }
  return differences;
}
