import { reviewed } from '../generated/reviewed.js';
import type { Catalog } from '../localization/catalog.js';
import type { Delivery } from '../localization/delivery.js';

/**
 * How a standalone script delivers texts: one language stands in it, and is shown in the place of any
 * other than English.
 * @param locale the language, by BCP 47 tag
 * @param catalog its texts; none for English, which every script holds
 */
export const standalone = (locale: string, catalog?: Catalog): Delivery => ({
  catalogs: catalog ? { [locale]: { load: () => Promise.resolve(catalog) } } : {},
  reviewed,
  fallbackLocale: locale,
  // In a frame (`site/embed/`) it is the page around, once that page has told.
  pageAround: () => document.documentElement.dataset.iortPage,
});
