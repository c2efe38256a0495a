import type { SourceId } from '../sources.js';

/** A medical claim of the register. */
export interface Fact {
  /** Stable name, which says what the fact is about. */
  readonly name: string;
  readonly sources: readonly SourceId[];
  /** Stated only in passages that are held until a clinician signs them off. */
  readonly held?: true;
}
