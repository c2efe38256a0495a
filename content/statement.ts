import type { ShownSource } from './edition.js';
import type { FactId } from './facts.js';
import type { Message } from './message.js';
import type { SourceId } from './sources.js';

/** Something that is read. */
export interface Passage extends Message {
  /**
   * What is compiled for readers has here which of the sources that it rests on are shown to them: their
   * places in the list of all shown sources; of held words those in their own list, once they are open
   * the sources themselves.
   */
  readonly from?: readonly (number | ShownSource)[];
}

/** One or two sentences that make a medical claim; the unit that a clinician signs off. */
export interface Statement extends Message {
  /** The facts that it states. */
  readonly facts: readonly FactId[];
  /** The sources that it rests on. */
  readonly sources: readonly SourceId[];
}

/** Words without a medical claim: headings, pointers, questions to ask. */
export interface Guidance extends Message {
  /** Pages that suggest a similar question, where there are any. */
  readonly sources?: readonly SourceId[];
}

/** Declares a statement. */
export const statement = (parts: Statement): Passage => parts;

/** Declares words without a medical claim. */
export const guidance = (parts: Guidance): Passage => parts;

/** Whether a passage makes a medical claim; what is compiled for readers doesn't tell. */
export const isStatement = (passage: Passage): passage is Statement => 'facts' in passage;
