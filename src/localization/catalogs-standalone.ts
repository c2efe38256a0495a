import type { Catalog, CatalogSource } from './catalog.js';

/** Written by the build: the texts of the script's language; none where that is English. */
declare const STANDALONE_CATALOGS: Readonly<
  Record<string, { readonly texts: Catalog; readonly checked: readonly string[] }>
>;

/** The languages of a standalone script: its own, there from the start. */
export const catalogs: Readonly<Record<string, CatalogSource>> = Object.fromEntries(
  Object.entries(STANDALONE_CATALOGS).map(([locale, { texts, checked }]) => [
    locale,
    { checked, load: () => Promise.resolve(texts) },
  ]),
);
