import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';

/** The language that the content is written in. */
export const sourceLocale = 'en';

/** Languages that the library can show, by BCP 47 tag. */
export const locales: readonly string[] = [sourceLocale];

let current = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: [],
  getLocale: () => current,
  loadLocaleSync: () => undefined,
});

/**
 * Reads text in a locale. Every read of text goes through here, one at a time: Lit's directives
 * and event handlers run later, when another element may be reading in another language.
 */
export function inLocale<T>(locale: string, read: () => T): T {
  const before = current;
  current = locale;
  try {
    return read();
  } finally {
    current = before;
  }
}

/** The direction in which a locale is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';

/** Formats an ISO date (`2026-11-23`) with the month spelled out. */
export const formatDate = (locale: string, isoDate: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
