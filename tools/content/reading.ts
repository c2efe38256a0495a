import type { Passage } from '../../content/statement.js';
import type { Block, Section } from '../../content/topic.js';
import type { ReadPassage } from './edition.js';
import { plain } from './marks.js';
import { scoreOf } from './reading-score.js';
import { sentencesIn, wordsIn } from './reading-words.js';

/** The words of an English text. A hyphenated compound is one word. */
export const wordsOf = (text: string): string[] => wordsIn(text, 'en');

/** The sentences of an English text that contain at least one word. */
export const sentencesOf = (text: string): string[] => sentencesIn(text, 'en');

/**
 * The passages of a block that are running text. Headings, captions, names of list items, table cells and the
 * questions of disclosures are left out, because such short texts would make the score look better.
 */
export function runningText(block: Block): Passage[] {
  switch (block.kind) {
    case 'paragraph':
      return [...block.passages];
    case 'list':
    case 'steps':
      return block.items.flatMap((item) => [...item.passages]);
    case 'comparison':
      return [];
    case 'balance':
      return block.sides.flatMap((side) => runningText(side.list));
    case 'help':
      return [block.emergency, block.noNumber, ...block.blocks.flatMap(runningText)];
    case 'illustrated':
    case 'part':
      return block.blocks.flatMap(runningText);
    case 'disclosures':
      return block.items.flatMap((item) => item.answer.flatMap(runningText));
    case 'checklist':
      return [...block.shown, ...block.more].flatMap(({ questions }) => [...questions]);
  }
}

/** The running text of sections as `read` returns it (by default in English), without markup of glossary terms. */
export const runningTextOf = (
  sections: readonly Section[],
  read: ReadPassage = ({ text }) => text,
): string[] =>
  sections
    .flatMap((section) => section.blocks.flatMap(runningText))
    .map((passage) => plain(read(passage)));

/** The reading grade of English texts (Flesch-Kincaid, see reading-formulas.ts). */
export const readingGrade = (texts: readonly string[]): number => scoreOf(texts, 'en') ?? NaN;
