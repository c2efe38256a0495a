import type { ShownKind } from './sources.js';

/** Date and revision of a widget's text in one language; made by `npm run generate`. */
export interface LocaleEdition {
  /** ISO date on which the text last changed. */
  readonly date: string;
  /**
   * The same date in words of the language. It is made in advance, as browsers take long to format their
   * first date.
   */
  readonly dateShown: string;
  /** Twelve hexadecimal digits that change with any word, id or source of the text. */
  readonly revision: string;
  /**
   * The revision of the text with all its held passages. A sign-off that opens held passages has to name
   * this revision. Undefined if nothing is held.
   */
  readonly withHeld?: string;
}

/** Date, revision and sources of a widget's English text. */
export interface Edition extends LocaleEdition {
  /** The main sources, as indexes in the list of all shown sources. */
  readonly main: readonly number[];
  /** The other sources that the text rests on, as indexes in the same list. */
  readonly more: readonly number[];
  /** Sources of held passages that a hospital's sign-off has opened. */
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
