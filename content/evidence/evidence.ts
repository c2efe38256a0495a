import type { FactId } from '../facts.js';
import type { SourceId } from '../sources.js';
import type { DifferenceId } from './differences.js';

/**
 * Notes that were taken on a fact when its sources were read, for reviewers of its statements. Readers of
 * the widgets never see these notes. A quote in `says` has at most fifteen words.
 */
export interface Evidence {
  /** The fact in words. A statement may say less than these words, never more. */
  readonly claim: string;
  /** How certain the fact is. */
  readonly certainty?: string;
  /** To whom the fact applies. */
  readonly appliesTo?: string;
  /** What a source says about the fact: a short quote, or the part of the page that says it. */
  readonly says?: Readonly<Partial<Record<SourceId, string>>>;
  /** What the sources say, if the note is about all of them. */
  readonly support?: string;
  /** Disagreements between sources about the fact. */
  readonly differs?: readonly DifferenceId[];
  /** A conclusion that the fact does not allow. */
  readonly caution?: string;
}

/** The evidence of some facts. */
export type EvidenceOf = Readonly<Partial<Record<FactId, Evidence>>>;
