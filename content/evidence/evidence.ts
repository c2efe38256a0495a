import type { FactId } from '../facts.js';
import type { SourceId } from '../sources.js';
import type { DifferenceId } from './differences.js';

/**
 * What was noted of a fact when its sources were read, for those who review a statement of it. Words
 * between quotation marks are the source's own, fifteen at most, for checking; readers of the widgets
 * never see them.
 */
export interface Evidence {
  /** The fact in a sentence; the statements may say less than it, never more. */
  readonly claim: string;
  /** How sure it is, and for whom it holds. */
  readonly certainty?: string;
  readonly appliesTo?: string;
  /** What a source says of it: a short quote, or the part of the page. */
  readonly says?: Readonly<Partial<Record<SourceId, string>>>;
  /** What its sources say, where that was noted of all together. */
  readonly support?: string;
  /** Where sources disagree on it. */
  readonly differs?: readonly DifferenceId[];
  /** What not to make of it. */
  readonly caution?: string;
}

/** The evidence of some facts. */
export type EvidenceOf = Readonly<Partial<Record<FactId, Evidence>>>;
