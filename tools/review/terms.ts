import { readFileSync } from 'node:fs';
import { isThere } from '../locales/files.js';
import { root } from '../build/files.js';

/** The translation of a term: a row of locales/terms/<locale>.md. */
export interface Term {
  readonly english: string;
  readonly term: string;
  readonly note: string;
}

const ROW = /^\|\s*(.+?)\s*\|\s*(.+?)\s*\|\s*(.*?)\s*\|\s*$/;

/** The rows of the tables in a list of terms. */
export const parseTerms = (markdown: string): Term[] =>
  markdown.split('\n').flatMap((line, index, lines) => {
    const [, english, term, note = ''] = ROW.exec(line) ?? [];
    const isHead = /^\|[\s|:-]+\|$/.test(lines[index + 1] ?? '');
    if (!english || !term || isHead || /^[\s|:-]+$/.test(line)) return [];
    return [{ english, term, note }];
  });

/** The terms of a language; none if there is no list. */
export function readTerms(locale: string): Term[] {
  const path = `locales/terms/${locale}.md`;
  return isThere(path) ? parseTerms(readFileSync(new URL(path, root), 'utf8')) : [];
}

/** The words to look for in a text: `to be harmed; harm` is found by either. */
const wordsOf = ({ english }: Term): string[] =>
  english
    .replace(/\([^)]*\)/g, '')
    .split(';')
    .map((words) => words.trim().replace(/^(to|a|the) /, ''))
    // Too common to be useful, and explained at the end of the sheet.
    .filter((words) => words.length > 2 && words !== 'IORT');

const patternOf = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(e?s)?(?![\\p{L}-])`,
    'giu',
  );

/** The terms in an English text. Inside a longer term, shorter ones don't count. */
export function termsIn(text: string, terms: readonly Term[]): Term[] {
  const found = new Set<Term>();
  const all = terms.flatMap((term) => wordsOf(term).map((words) => ({ term, words })));
  let rest = text;
  for (const { term, words } of all.sort((one, other) => other.words.length - one.words.length)) {
    const without = rest.replace(patternOf(words), '\u0000');
    if (without !== rest) found.add(term);
    rest = without;
  }
  return terms.filter((term) => found.has(term));
}
