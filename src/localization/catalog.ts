import type { LocaleEdition } from '../../content/edition.js';

/** A text with values in it, as the runtime of @lit/localize reads it. */
export interface Template {
  readonly strTag: true;
  readonly strings: readonly string[];
  /** Which value of the English text stands in each gap. */
  readonly values: readonly number[];
}

/** Everything that is said in one language. */
export interface Catalog {
  /** By message id; in the script tag's files an array of strings, by place. */
  readonly messages: Readonly<Record<string, string | Template>>;
  /** By topic. */
  readonly editions: Readonly<Record<string, LocaleEdition>>;
}

/** Where the texts of a language come from. */
export interface CatalogSource {
  /** Rejects where they can't be had. @param again whether that has happened before */
  readonly load: (again: boolean) => Promise<Catalog>;
  /** Finds out why they can't, and what to do, for the console. @param error what `load` has failed with */
  readonly why?: (error: unknown) => Promise<string>;
}
