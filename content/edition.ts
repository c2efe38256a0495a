import type { Source } from './sources.js';

/** What a widget says of its own text; made by `npm run generate`. */
export interface Edition {
  /** ISO date on which the text last changed. */
  readonly date: string;
  /** Twelve hex digits that change with any word or source of the widget. */
  readonly revision: string;
  /** Whether a clinician has signed off every statement of the text as it stands. */
  readonly reviewed: boolean;
  /** Keys of the sources that it rests on, in the order of the text. */
  readonly sources: readonly string[];
}

/** A source as it is shown to readers. */
export type ShownSource = Omit<Source, 'readers'>;
