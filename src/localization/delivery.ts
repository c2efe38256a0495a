import type { Listen } from '../listen/request.js';
import type { CatalogSource } from './catalog.js';
import type { HeldSource } from './held.js';

/**
 * For each language: the topics that are reviewed, each with the date of its oldest sign-off. An English
 * topic is reviewed when a clinician has signed off every statement in its present words. A translated
 * topic is reviewed when a qualified translator has signed off all of it.
 */
export type Reviewed = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** How texts reach the elements. Scripts and the npm package set this before they register any element. */
export interface Delivery {
  /** All languages except English, by BCP 47 tag. */
  readonly catalogs: Readonly<Record<string, CatalogSource>>;
  readonly reviewed: Reviewed;
  /**
   * For each language, also English: the held passages, which are shown once a hospital has signed them
   * off.
   */
  readonly held: Readonly<Record<string, HeldSource>>;
  /**
   * For each language: the line that readers see if the texts of that language can't be loaded.
   * `{language}` is replaced by the language's name.
   */
  readonly failedLines?: Readonly<Record<string, string>>;
  /** The address of the script, for the console. Not set if the page's own bundle contains the code. */
  readonly address?: string | undefined;
  /**
   * The address of the folder of frame pages. Links to these pages become widgets. Without this address,
   * all links stay links.
   */
  readonly framePages?: string | undefined;
  /**
   * Loads the code that reads aloud, at the first press of "Listen". Rejects if the code can't be loaded.
   * Without this function there is no "Listen".
   */
  readonly listen?: (root: ShadowRoot) => Promise<Listen>;
  /** The language to show instead of a language that is not in `catalogs`. Default: English. */
  readonly fallbackLocale?: string;
  /** In a frame, returns the address of the page around it, once that page has sent the address. Otherwise undefined. */
  readonly pageAround?: () => string | undefined;
}

let current: Delivery = { catalogs: {}, reviewed: {}, held: {} };

/** Sets how texts are delivered. Must be called before an element is shown. */
export function deliver(delivery: Delivery): void {
  current = delivery;
}

/** How texts are delivered. */
export const delivery = (): Delivery => current;
