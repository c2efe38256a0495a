import type { Passage } from './statement.js';
import type {
  Balance,
  Checklist,
  Disclosure,
  Disclosures,
  Help,
  Item,
  List,
  Paragraph,
  Section,
  Steps,
} from './topic.js';

/** Builders of the blocks that `topic.ts` describes. */

export const paragraph = (...passages: Passage[]): Paragraph => ({ kind: 'paragraph', passages });

export const item = (...passages: Passage[]): Item => ({ passages });

/** An item with a bold name before its sentences. */
export const named = (label: Passage, ...passages: Passage[]): Item => ({ label, passages });

export const list = (items: Item[], heading?: Passage): List => ({
  kind: 'list',
  items,
  ...(heading && { heading }),
});

export const steps = (...items: Item[]): Steps => ({ kind: 'steps', items });

export const side = (heading: Passage, ...lists: List[]): Balance['sides'][number] => ({
  heading,
  lists,
});

export const balance = (...sides: Balance['sides'][number][]): Balance => ({
  kind: 'balance',
  sides,
});

export const helpBox = (...blocks: Help['blocks'][number][]): Help => ({ kind: 'help', blocks });

export const question = (
  name: string,
  text: Passage,
  ...answer: Disclosure['answer'][number][]
): Disclosure => ({ name, question: text, answer });

export const disclosures = (...items: Disclosure[]): Disclosures => ({
  kind: 'disclosures',
  items,
});

export const checklist = (shown: Passage[], more: Passage[]): Checklist => ({
  kind: 'checklist',
  shown,
  more,
});

export const section = (
  name: string,
  heading: Passage,
  blocks: Section['blocks'],
  flags?: Pick<Section, 'lead' | 'required'>,
): Section => ({ name, heading, blocks, ...flags });
