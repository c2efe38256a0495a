import type { CatalogSource } from './catalog.js';

/** Written by the build: of each language its texts, and the topics that a translator has signed off. */
declare const INLINE_CATALOGS: Readonly<
  Record<string, readonly [texts: unknown, checked: readonly string[]]>
>;

/** The language of a standalone script: inside it, so that nothing is fetched. */
export const catalogs: Readonly<Record<string, CatalogSource>> = Object.fromEntries(
  Object.entries(INLINE_CATALOGS).map(([locale, [texts, checked]]) => [
    locale,
    { checked, load: () => Promise.resolve(texts) },
  ]),
);
