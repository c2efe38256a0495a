import type { ShownSource } from './edition.js';
import type { FactId } from './facts.js';
import type { Message } from './message.js';
import type { SourceId } from './sources.js';

/** A text for readers. */
export interface Passage extends Message {
  /**
   * In compiled content: the shown sources that the passage rests on, as indexes in the list of all shown
   * sources. In a held passage they are indexes in its own list of sources. Once that passage is opened,
   * they are the sources themselves.
   */
  readonly from?: readonly (number | ShownSource)[];
}

/** Words that make a medical claim, mostly one or two sentences: the unit that a clinician signs off. */
export interface Statement extends Message {
  /** The facts that the statement states. */
  readonly facts: readonly FactId[];
  /** The sources that the statement rests on. */
  readonly sources: readonly SourceId[];
}

/** Words without a medical claim: headings, questions to ask, and hints such as "Ask your care team". */
export interface Guidance extends Message {
  /** Pages that suggest similar words, if there are any. */
  readonly sources?: readonly SourceId[];
}

/** Declares a statement. */
export const statement = (parts: Statement): Passage => parts;

/** Declares words without a medical claim. */
export const guidance = (parts: Guidance): Passage => parts;

/** Whether a passage makes a medical claim; compiled content doesn't have this information. */
export const isStatement = (passage: Passage): passage is Statement => 'facts' in passage;
