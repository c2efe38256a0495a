import { reviewed } from '../generated/reviewed.js';
import { listen } from '../listen/listen.js';
import type { Catalog } from '../localization/catalog.js';
import type { HeldText } from '../localization/held.js';
import type { Delivery } from '../localization/delivery.js';

/** Known only while the script is first run. */
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : undefined;

/**
 * How a standalone script delivers texts: one language stands in it, and is shown in the place of any
 * other than English.
 * @param locale the language, by BCP 47 tag
 * @param held what may be opened, by language
 * @param catalog its texts; none for English, which every script holds
 */
export const standalone = (
  locale: string,
  held: Readonly<Record<string, readonly HeldText[]>>,
  catalog?: Catalog,
): Delivery => ({
  catalogs: catalog ? { [locale]: { load: () => Promise.resolve(catalog) } } : {},
  reviewed,
  held: Object.fromEntries(
    Object.entries(held).map(([each, texts]) => [each, { load: () => Promise.resolve(texts) }]),
  ),
  address,
  ...(address && { framePages: new URL('../../embed/', address).href }),
  listen: () => Promise.resolve(listen),
  fallbackLocale: locale,
  // In a frame (`site/embed/`) it is the page around, once that page has told.
  pageAround: () => document.documentElement.dataset.iortPage,
});
