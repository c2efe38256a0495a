import { reviewed } from '../generated/reviewed.js';
import { listen } from '../listen/listen.js';
import type { Catalog } from '../localization/catalog.js';
import type { HeldText } from '../localization/held.js';
import type { Delivery } from '../localization/delivery.js';
import { framePagesFrom } from '../placeholders/link.js';

/** The script element of this script. The browser sets `currentScript` only while it evaluates the script. */
const { currentScript } = document;
const address = currentScript instanceof HTMLScriptElement ? currentScript.src : undefined;

/**
 * The delivery of a standalone script. The script contains English and the language `locale`. In place of
 * a language that the script doesn't contain, `locale` is shown.
 * @param locale BCP 47 tag of the language
 * @param held the held passages, by language
 * @param catalog the texts of `locale`; none for English, which every script contains
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
  // In a frame (`site/embed/`): the address of the page around the frame, once that page has sent it.
  pageAround: () => document.documentElement.dataset.iortPage,
});
