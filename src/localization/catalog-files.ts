import { editions } from '../../content/generated/editions.js';
import type { Catalog, CatalogSource } from './catalog.js';
import { sourceTexts } from './source-texts.js';

/** Longest time that a download may take, in milliseconds; a stalled one can be tried again. */
const LONGEST = 60_000;

/**
 * Written by the build: of each language the hash in the name of its file, the file's SHA-256, and
 * the topics that a translator has signed off.
 */
declare const LOCALE_FILES: Readonly<
  Record<string, readonly [name: string, sha256: string, ...checked: string[]]>
>;

/** Whether what was fetched has a text in every place, and an edition of every topic. */
function isCatalog(content: unknown): content is Catalog {
  const { messages, editions: found } = (content ?? {}) as Partial<Record<string, unknown>>;
  return (
    Array.isArray(messages) &&
    messages.length === sourceTexts.length &&
    messages.every((message) => typeof message === 'string') &&
    Object.keys(editions).every((name) => isEdition((found as Catalog['editions'])?.[name]))
  );
}

const isEdition = (edition: unknown): boolean => {
  const { date, revision } = (edition ?? {}) as Partial<Record<string, unknown>>;
  return typeof revision === 'string' && typeof date === 'string' && !isNaN(Date.parse(date));
};

/** The languages of the script tag: a file each beside the script, fetched when first needed. */
export const catalogs: Readonly<Record<string, CatalogSource>> = Object.fromEntries(
  Object.entries(LOCALE_FILES).map(([locale, [name, sha256, ...checked]]) => [
    locale,
    {
      checked,
      load: async (again) => {
        const response = await fetch(new URL(`locales/${locale}.${name}.json`, import.meta.url), {
          integrity: `sha256-${sha256}`,
          // What went wrong may stand in the browser's cache, such as the page of a login.
          cache: again ? 'reload' : 'default',
          // Texts come from where the script comes from, and from nowhere else.
          redirect: 'error',
          signal: AbortSignal.timeout(LONGEST),
        });
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        const content: unknown = await response.json();
        if (!isCatalog(content)) throw new Error(`not the texts of this script: ${response.url}`);
        return content;
      },
    },
  ]),
);
