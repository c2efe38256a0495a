import type { FactId } from '../facts.js';
import type { SourceId } from '../sources.js';
import type { DifferenceId } from './differences.js';

/**
 * Notes on a fact from when its sources were read, for reviewers of its statements. Words between quotation
 * marks are the source's own, fifteen at most, for checking; readers of the widgets never see them.
 */
export interface Evidence {
  /** The fact in a sentence; the statements may say less than it, never more. */
  readonly claim: string;
  /** How certain it is, and to whom it applies. */
  readonly certainty?: string;
  readonly appliesTo?: string;
  /** What a source says about it: a short quote, or the part of the page. */
  readonly says?: Readonly<Partial<Record<SourceId, string>>>;
  /** What its sources say, if the note is about all of them. */
  readonly support?: string;
  /** Disagreements between sources about it. */
  readonly differs?: readonly DifferenceId[];
  /** A conclusion that it does not allow. */
  readonly caution?: string;
}

/** The evidence of some facts. */
export type EvidenceOf = Readonly<Partial<Record<FactId, Evidence>>>;
