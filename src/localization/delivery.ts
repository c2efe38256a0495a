import type { Listen } from '../listen/request.js';
import type { CatalogSource } from './catalog.js';
import type { HeldSource } from './held.js';

/**
 * By language, the topics that are reviewed in it, each with the date of the oldest sign-off that
 * counts for it. English is reviewed when a clinician has signed off every statement as it is now, a
 * translation when a qualified translator has signed off all of it.
 */
export type Reviewed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How texts reach the elements: each kind of script sets it before it registers any element. */
export interface Delivery {
  /** Languages beside English, by BCP 47 tag. */
  readonly catalogs: Readonly<Record<string, CatalogSource>>;
  readonly reviewed: Reviewed;
  /** The held passages that a hospital's sign-off may open, by language, English too. */
  readonly held: Readonly<Record<string, HeldSource>>;
  /** By language, the line for its readers if its texts can't be loaded; `{language}` is its name. */
  readonly failedLines?: Readonly<Record<string, string>>;
  /** The address of the script, for the console. Default: none, as in a bundle of the page. */
  readonly address?: string | undefined;
  /** The folder of our frame pages. Links to them become widgets. Default: none do. */
  readonly framePages?: string | undefined;
  /**
   * Loads the code that reads aloud, called when somebody first listens. Rejects if it can't be loaded.
   * Without this function there is no "Listen".
   */
  readonly listen?: (root: ShadowRoot) => Promise<Listen>;
  /** The language to show instead of one that we don't ship. Default: English. */
  readonly fallbackLocale?: string;
  /** The address of the page around a frame, where it is not the document's own. */
  readonly pageAround?: () => string | undefined;
}

let current: Delivery = { catalogs: {}, reviewed: {}, held: {} };

/** Sets how texts are delivered; call it before an element is shown. */
export function deliver(delivery: Delivery): void {
  current = delivery;
}

/** How texts are delivered. */
export const delivery = (): Delivery => current;
