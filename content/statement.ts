import type { FactId } from './facts.js';
import type { SourceId } from './sources.js';

/**
 * A text in the language that is current when it is called. A thunk, because `msg()` at module
 * level would freeze to English.
 *
 * Two marks may stand in a text: `[label](term:id)` opens the explanation of a glossary term.
 */
export type Text = () => string;

/** Something that is read: the least that an output needs to know of a statement. */
export interface Passage {
  readonly text: Text;
}

/** One or two sentences that make a medical claim; the unit that a clinician signs off. */
export interface Statement extends Passage {
  /** Stable id, equal to the id of its message. */
  readonly id: string;
  /** The facts that it states. */
  readonly facts: readonly FactId[];
  /** The sources that it rests on. */
  readonly sources: readonly SourceId[];
}

/** Words without a medical claim: headings, pointers, questions to ask. */
export interface Guidance extends Passage {
  readonly id: string;
  /** Pages that suggest a similar question, where there are any. */
  readonly sources?: readonly SourceId[];
}

/** Declares a statement; the build drops all but the text from what is shipped. */
export const statement = (parts: Statement): Passage => parts;

/** Declares words without a medical claim; the build drops all but the text. */
export const guidance = (parts: Guidance): Passage => parts;

/** Whether a passage makes a medical claim (only in content that the build has not stripped). */
export const isStatement = (passage: Passage): passage is Statement => 'facts' in passage;

/** Whether a passage still has its id (only in content that the build has not stripped). */
export const isIdentified = (passage: Passage): passage is Guidance | Statement => 'id' in passage;
