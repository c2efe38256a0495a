import { readFileSync } from 'node:fs';
import { isThere } from '../locales/files.js';
import { root } from '../build/files.js';

/** A term and its translation: a row of a table in locales/terms/<locale>.md. */
export interface Term {
  readonly english: string;
  readonly term: string;
  readonly note: string;
}

const ROW = /^\|\s*(.+?)\s*\|\s*(.+?)\s*\|\s*(.*?)\s*\|\s*$/;

/** Reads the terms from the tables of a Markdown text. */
export const parseTerms = (markdown: string): Term[] =>
  markdown.split('\n').flatMap((line, index, lines) => {
    const [, english, term, note = ''] = ROW.exec(line) ?? [];
    const isHead = /^\|[\s|:-]+\|$/.test(lines[index + 1] ?? '');
    if (!english || !term || isHead || /^[\s|:-]+$/.test(line)) return [];
    return [{ english, term, note }];
  });

/** Reads the terms of a language. Returns an empty list if the language has no list of terms. */
export function readTerms(locale: string): Term[] {
  const path = `locales/terms/${locale}.md`;
  return isThere(path) ? parseTerms(readFileSync(new URL(path, root), 'utf8')) : [];
}

/** The words by which a term is found. `to be harmed; harm` is found by "be harmed" and by "harm". */
const wordsOf = ({ english }: Term): string[] =>
  english
    .replace(/\([^)]*\)/g, '')
    .split(';')
    .map((words) => words.trim().replace(/^(to|a|the) /, ''))
    // "IORT" is left out because it is in many sentences. The list at the end of the sheet explains it.
    .filter((words) => words.length > 2 && words !== 'IORT');

const patternOf = (words: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}-])${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(e?s)?(?![\\p{L}-])`,
    'giu',
  );

/** The terms in an English text. A term inside a longer term doesn't count. */
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
