import type { CatalogSource } from './catalog.js';

/** Longest time that a download may take, in milliseconds; a stalled one can be tried again. */
const LONGEST = 60_000;

/**
 * Written by the build: of each language its file, relative to the script, the file's integrity,
 * and the topics that a translator has signed off.
 */
declare const LOCALE_FILES: Readonly<
  Record<string, readonly [file: string, integrity: string, checked: readonly string[]]>
>;

/** The languages of the script tag: a file each beside the script, fetched when first needed. */
export const catalogs: Readonly<Record<string, CatalogSource>> = Object.fromEntries(
  Object.entries(LOCALE_FILES).map(([locale, [file, integrity, checked]]) => [
    locale,
    {
      checked,
      load: async (again) => {
        const response = await fetch(new URL(file, import.meta.url), {
          integrity,
          // What went wrong may stand in the browser's cache, such as the page of a login.
          cache: again ? 'reload' : 'default',
          signal: AbortSignal.timeout(LONGEST),
        });
        if (!response.ok) throw new Error(`${response.status} ${response.url}`);
        return response.json() as Promise<unknown>;
      },
    },
  ]),
);
