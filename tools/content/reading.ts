import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import type { Passage } from '../../content/statement.js';
import type { Block, Section } from '../../content/topic.js';
import { plain } from './marks.js';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The words of a text; a hyphenated compound is one word. */
export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}][\p{L}\p{N}’-]*/gu) ?? [];

/** The sentences of a text that hold a word. */
export const sentencesOf = (text: string): string[] =>
  [...segmenter.segment(text)]
    .map(({ segment }) => segment.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

/**
 * The running text of a block: its sentences, without headings, names of list items and questions,
 * which are no sentences and would flatter the grade.
 */
export function runningText(block: Block): Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.passages];
    case 'list':
    case 'steps':
      return block.items.flatMap((item) => [...item.passages]);
    case 'balance':
      return block.sides.flatMap((side) => side.lists.flatMap(runningText));
    case 'help':
      return block.blocks.flatMap(runningText);
    case 'disclosures':
      return block.items.flatMap((item) => item.answer.flatMap(runningText));
    case 'checklist':
      return [...block.shown, ...block.more];
  }
}

/** The running text of sections, as it is read. */
export const runningTextOf = (sections: readonly Section[]): string[] =>
  sections
    .flatMap((section) => section.blocks.flatMap(runningText))
    .map(({ text }) => plain(text()));

/**
 * The reading grade of English texts: Flesch-Kincaid grade level, 0.39 words a sentence + 11.8
 * syllables a word − 15.59 (Kincaid et al. 1975), by the packages `flesch-kincaid` and `syllable`.
 */
export function readingGrade(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = texts.flatMap(wordsOf);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
