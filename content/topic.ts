import type { ElementName } from '../contract/elements.js';
import type { Passage } from './statement.js';

/** Sentences that form one paragraph. */
export interface Paragraph {
  readonly kind: 'paragraph';
  readonly passages: readonly Passage[];
}

/** An entry of a list: an optional bold name, then sentences. */
export interface Item {
  readonly label?: Passage;
  readonly passages: readonly Passage[];
}

/** A bulleted list, with a smaller heading if it has one. */
export interface List {
  readonly kind: 'list';
  readonly heading?: Passage;
  readonly items: readonly Item[];
}

/** The three steps of the procedure, shown with the picture. */
export interface Steps {
  readonly kind: 'steps';
  readonly items: readonly Item[];
}

/** Two sides of equal weight; side by side only where there is room for both. */
export interface Balance {
  readonly kind: 'balance';
  readonly sides: readonly { readonly heading: Passage; readonly lists: readonly List[] }[];
}

/** When to get help: never folded; the hospital's own number stands in its `contact` slot. */
export interface Help {
  readonly kind: 'help';
  readonly blocks: readonly (Paragraph | List)[];
}

/** A question that folds open to its answer. */
export interface Disclosure {
  /** Short stable name; the element's id is `iort-<topic>-<name>`. */
  readonly name: string;
  readonly question: Passage;
  readonly answer: readonly (Paragraph | List | Help)[];
}

/** Folding questions and answers. */
export interface Disclosures {
  readonly kind: 'disclosures';
  readonly items: readonly Disclosure[];
}

/** Questions that a reader may put on a list of their own. */
export interface Checklist {
  readonly kind: 'checklist';
  readonly shown: readonly Passage[];
  /** Behind "More questions". */
  readonly more: readonly Passage[];
}

export type Block = Paragraph | List | Steps | Balance | Help | Disclosures | Checklist;

/** What the `sections` attribute chooses from; no smaller part can be chosen. */
export interface Section {
  /** Stable name, the same in every language. */
  readonly name: string;
  readonly heading: Passage;
  /** As the first section it follows the title without its own heading. */
  readonly lead?: true;
  /** Always shown, and first: what no choice of sections may leave out. */
  readonly required?: true;
  readonly blocks: readonly Block[];
}

/** Everything that one widget says. */
export interface Topic {
  readonly name: ElementName;
  readonly title: Passage;
  readonly sections: readonly Section[];
}

export type TopicName = ElementName;
