import type { PictureName } from './picture.js';
import type { Passage } from './statement.js';
import type {
  Balance,
  Checklist,
  Comparison,
  Disclosure,
  Disclosures,
  Help,
  Illustrated,
  Item,
  List,
  Paragraph,
  Part,
  Picture,
  QuestionGroup,
  Section,
  Step,
  Steps,
  Urgency,
} from './topic.js';

/** Functions that make the blocks of `topic.ts`. */

export const paragraph = (...passages: Passage[]): Paragraph => ({ kind: 'paragraph', passages });

export const item = (...passages: Passage[]): Item => ({ passages });

/** An item with a bold name before its sentences. */
export const named = (label: Passage, ...passages: Passage[]): Item => ({ label, passages });

export const picture = (name: PictureName, caption: Passage): Picture => ({ name, caption });

/** Text with a picture beside it. */
export const illustrated = (
  scene: Picture,
  ...blocks: Illustrated['blocks'][number][]
): Illustrated => ({ kind: 'illustrated', picture: scene, blocks });

/** A step that a picture shows, with its caption. */
export const pictured = (scene: Picture, step: Item): Step => ({ ...step, picture: scene });

export const list = (items: Item[], heading?: Passage): List => ({
  kind: 'list',
  items,
  ...(heading && { heading }),
});

/** Warning signs for which to call equally soon. */
export const warnings = (urgency: Urgency, items: Item[], heading: Passage): List => ({
  ...list(items, heading),
  urgency,
});

export const steps = (first: number, heading: Passage, ...items: Step[]): Steps => ({
  kind: 'steps',
  heading,
  first,
  items,
});

/** A row of a comparison: the name of a choice, then a cell for each column. */
export const row = (heading: Passage, ...cells: Passage[]): Comparison['rows'][number] => ({
  heading,
  cells,
});

export const comparison = (
  caption: Passage,
  columns: Passage[],
  ...rows: Comparison['rows'][number][]
): Comparison => ({ kind: 'comparison', caption, columns, rows });

export const side = (heading: Passage, ...items: Item[]): Balance['sides'][number] => ({
  heading,
  list: list(items),
});

export const balance = (...sides: Balance['sides'][number][]): Balance => ({
  kind: 'balance',
  sides,
});

export const helpBox = (
  emergency: Passage,
  noNumber: Passage,
  ...blocks: Help['blocks'][number][]
): Help => ({ kind: 'help', emergency, noNumber, blocks });

export const question = (
  name: string,
  text: Passage,
  ...answer: Disclosure['answer'][number][]
): Disclosure => ({ name, question: text, answer });

export const disclosures = (...items: Disclosure[]): Disclosures => ({
  kind: 'disclosures',
  items,
});

export const group = (questions: Passage[], heading?: Passage): QuestionGroup => ({
  questions,
  ...(heading && { heading }),
});

export const checklist = (shown: QuestionGroup[], more: QuestionGroup[] = []): Checklist => ({
  kind: 'checklist',
  shown,
  more,
});

export const part = (name: string, heading: Passage, blocks: Part['blocks']): Part => ({
  kind: 'part',
  name,
  heading,
  blocks,
});

export const section = (
  name: string,
  heading: Passage,
  blocks: Section['blocks'],
  flags?: Pick<Section, 'lead' | 'required' | 'needs'>,
): Section => ({ name, heading, blocks, ...flags });
