import type { ShownKind } from './sources.js';

/** What is known of a widget's text in one language; made by `npm run generate`. */
export interface LocaleEdition {
  /** ISO date on which the text last changed. */
  readonly date: string;
  /** The same as a reader of the language reads it: browsers take long over the first date they spell out. */
  readonly dateShown: string;
  /** Twelve hex digits that change with any word or source of the widget. */
  readonly revision: string;
  /** The same of all that is held of it too: what a sign-off names that opens some. None: nothing is held. */
  readonly withHeld?: string;
}

/** What is known of a widget's English text, and of its sources. */
export interface Edition extends LocaleEdition {
  /** The sources named first, as places in the list of all shown sources. */
  readonly main: readonly number[];
  /** The others that the text rests on, in its order. */
  readonly more: readonly number[];
  /** Sources of what a hospital's sign-off has opened. */
  readonly opened?: readonly ShownSource[];
}

/** A source as it is shown: publisher, title, address, year (empty where it states none), kind. */
export type ShownSource = readonly [
  publisher: string,
  title: string,
  url: string,
  year: string,
  kind: ShownKind,
];
