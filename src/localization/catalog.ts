import type { LocaleEdition } from '../../content/edition.js';

/** A text with gaps, in the form that the runtime of @lit/localize reads. */
export interface Template {
  readonly strTag: true;
  readonly strings: readonly string[];
  /** For each gap, the index of the same gap in the English text. */
  readonly values: readonly number[];
}

/** All texts of one language. */
export interface Catalog {
  /** The texts by message id. */
  readonly messages: Readonly<Record<string, string | Template>>;
  /** The editions by topic. */
  readonly editions: Readonly<Record<string, LocaleEdition>>;
}

/** Where the texts of a language come from. */
export interface CatalogSource {
  /** Rejects if the texts can't be loaded. @param again whether an earlier load has failed */
  readonly load: (again: boolean) => Promise<Catalog>;
  /** Finds out why a load failed, and what to do, for the console. @param error the error of `load` */
  readonly why?: (error: unknown) => Promise<string>;
}
