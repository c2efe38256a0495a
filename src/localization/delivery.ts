import type { Listen } from '../listen/request.js';
import type { CatalogSource } from './catalog.js';
import type { HeldSource } from './held.js';

/**
 * By language, the topics that are reviewed in it, each with the day of the oldest sign-off that this
 * rests on: of English a clinician has signed off every statement as it stands, of a translation a
 * qualified translator all it says.
 */
export type Reviewed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How texts reach the elements: each way of shipping them says so before it registers any. */
export interface Delivery {
  /** Languages beside English, by BCP 47 tag. */
  readonly catalogs: Readonly<Record<string, CatalogSource>>;
  readonly reviewed: Reviewed;
  /** What a hospital's sign-off may open, by language, English too. */
  readonly held: Readonly<Record<string, HeldSource>>;
  /** By language, what its readers are told where its texts can't be had; `{language}` is its name. */
  readonly failedLines?: Readonly<Record<string, string>>;
  /** Where the script comes from, for the console. Default: none, as in a bundle of the page. */
  readonly address?: string | undefined;
  /** The folder of our pages for frames, whose links become widgets. Default: none do. */
  readonly framePages?: string;
  /**
   * Loads what reads aloud, asked for when somebody first listens. Rejects where it can't be had.
   * Without it, nothing offers to read.
   */
  readonly listen?: (root: ShadowRoot) => Promise<Listen>;
  /** The language shown where the wished one can't be. Default: English. */
  readonly fallbackLocale?: string;
  /** The address of the page around, where that is not the document's own. */
  readonly pageAround?: () => string | undefined;
}

let current: Delivery = { catalogs: {}, reviewed: {}, held: {} };

/** Sets how texts are delivered; to be called before an element is shown. */
export function deliver(delivery: Delivery): void {
  current = delivery;
}

/** How texts are delivered. */
export const delivery = (): Delivery => current;
