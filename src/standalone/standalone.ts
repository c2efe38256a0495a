import { reviewed } from '../generated/reviewed.js';
import { listen } from '../listen/listen.js';
import type { Catalog } from '../localization/catalog.js';
import type { HeldText } from '../localization/held.js';
import type { Delivery } from '../localization/delivery.js';
import { framePagesFrom } from '../placeholders/link.js';

/** Set only while the script is evaluated. */
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : undefined;

/**
 * The delivery of a standalone script: it contains one language, and shows that instead of any language
 * other than English.
 * @param locale the language, by BCP 47 tag
 * @param held the held passages, by language
 * @param catalog its texts; none for English, which every script contains
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
  framePages: address && framePagesFrom('../../embed/', address),
  listen: () => Promise.resolve(listen),
  fallbackLocale: locale,
  // In a frame (`site/embed/`) it is the page around, once that page has sent its address.
  pageAround: () => document.documentElement.dataset.iortPage,
});
