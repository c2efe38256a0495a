import type { SourceId } from '../sources.js';

/** A medical claim of the register. */
export interface Fact {
  /** What the fact is about, in the inventory's stable words. */
  readonly name: string;
  readonly sources: readonly SourceId[];
  /** Stated only in passages that are held until a clinician signs them off. */
  readonly held?: true;
}
