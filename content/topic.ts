import type { ElementName } from '../contract/elements.js';
import type { PictureName } from './picture.js';
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

/**
 * How soon to call about the items of a list: 911 now, the care team now, or the care team in office
 * hours.
 */
export type Urgency = 'emergency' | 'now' | 'office';

/** A bulleted list, maybe under a smaller heading. */
export interface List {
  readonly kind: 'list';
  /** For a list of warning signs: an icon before the heading shows the urgency. */
  readonly urgency?: Urgency;
  readonly heading?: Passage;
  readonly items: readonly Item[];
}

/** A drawing with its caption. */
export interface Picture {
  readonly name: PictureName;
  readonly caption: Passage;
}

/** A step of the treatment, maybe with a picture that shows the step. */
export interface Step extends Item {
  readonly picture?: Picture;
}

/** Text with a picture beside it, or above it if there is no room. */
export interface Illustrated {
  readonly kind: 'illustrated';
  readonly picture: Picture;
  readonly blocks: readonly (Paragraph | List)[];
}

/** A stage of the treatment (before, surgery, after), with its steps in order. */
export interface Steps {
  readonly kind: 'steps';
  readonly heading: Passage;
  /** The number of the first step, as the numbers run through all stages. */
  readonly first: number;
  readonly items: readonly Step[];
}

/** Choices side by side without a judgment: a table with one row for each choice. */
export interface Comparison {
  readonly kind: 'comparison';
  readonly caption: Passage;
  /** The compared aspects: the headings of all columns except the first, which contains the choices. */
  readonly columns: readonly Passage[];
  readonly rows: readonly { readonly heading: Passage; readonly cells: readonly Passage[] }[];
}

/** Two sides of equal weight: benefits and limits. They are side by side if there is room for both. */
export interface Balance {
  readonly kind: 'balance';
  readonly sides: readonly { readonly heading: Passage; readonly list: List }[];
}

/** When to get help. The hospital's own number is shown in it, in the `contact` slot. */
export interface Help {
  readonly kind: 'help';
  /** The emergency line, bold, above the hospital's number. Plain text, so that nobody calls by mistake. */
  readonly emergency: Passage;
  /** Replaces the hospital's number if the page gives none. */
  readonly noNumber: Passage;
  readonly blocks: readonly (Paragraph | List)[];
}

/** A question that opens to show its answer. */
export interface Disclosure {
  /** Short stable name; the element's id is `iort-<topic>-<name>`. */
  readonly name: string;
  readonly question: Passage;
  readonly answer: readonly (Paragraph | List | Help | Illustrated)[];
}

/** Questions with folded answers. */
export interface Disclosures {
  readonly kind: 'disclosures';
  readonly items: readonly Disclosure[];
}

/** Questions, maybe under a smaller heading. */
export interface QuestionGroup {
  readonly heading?: Passage;
  readonly questions: readonly Passage[];
}

/** Questions that a reader may put on their own list. */
export interface Checklist {
  readonly kind: 'checklist';
  readonly shown: readonly QuestionGroup[];
  /** Folded under "More questions". */
  readonly more: readonly QuestionGroup[];
}

/**
 * A part of a section, with its own heading. The option `sections` may name the part instead of the
 * section.
 */
export interface Part {
  readonly kind: 'part';
  /** Stable name, the same in every language, and different from the names of all sections. */
  readonly name: string;
  readonly heading: Passage;
  readonly blocks: readonly (Paragraph | List | Illustrated | Comparison)[];
}

export type Block =
  | Paragraph
  | Illustrated
  | List
  | Steps
  | Comparison
  | Balance
  | Help
  | Disclosures
  | Checklist
  | Part;

/** A section of a topic. The option `sections` chooses from the sections and their parts. */
export interface Section {
  /** Stable name, the same in every language. */
  readonly name: string;
  readonly heading: Passage;
  /** If this section is shown first, it follows the title without its own heading. */
  readonly lead?: true;
  /** Always shown, and first: a choice of sections can't leave it out. */
  readonly required?: true;
  /**
   * The name of another section. Whenever this section is shown, that section or one of its parts is shown
   * too.
   */
  readonly needs?: string;
  readonly blocks: readonly Block[];
}

/** Everything that one widget says. */
export interface Topic {
  readonly name: ElementName;
  readonly title: Passage;
  /** What the text is for; shown under "About this information". */
  readonly aim: Passage;
  readonly sections: readonly Section[];
}

export type TopicName = ElementName;
