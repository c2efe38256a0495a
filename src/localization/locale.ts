import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { catalogs } from '../generated/catalogs.js';
import { catalogOf } from './catalogs.js';
import { textOf, type Readable } from './texts.js';

/** The language that the content is written in. */
export const sourceLocale = 'en';

/** Languages that the library can show, by BCP 47 tag. */
export const locales: readonly string[] = [sourceLocale, ...Object.keys(catalogs)];

let current = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: Object.keys(catalogs),
  getLocale: () => current,
  loadLocaleSync: (locale) => {
    const catalog = catalogOf(locale);
    // Its templates are data: they lack what only tagged literals have.
    return catalog && ({ templates: catalog.messages } as unknown as LocaleModule);
  },
});

/**
 * Reads text in a locale. Every read of text goes through here, one at a time: Lit's directives
 * and event handlers run later, when another element may be reading in another language.
 */
export function inLocale(locale: string, readable: Readable): string {
  const before = current;
  current = locale;
  try {
    return textOf(readable);
  } finally {
    current = before;
  }
}

/** The direction in which a locale is written. */
export const directionOf = (locale: string): 'ltr' | 'rtl' =>
  /^(ar|fa|he|ur)\b/.test(locale) ? 'rtl' : 'ltr';

/** Formats an ISO date (`2026-11-23`) with the month spelled out, in the digits of the texts. */
export const formatDate = (locale: string, isoDate: string): string =>
  new Intl.DateTimeFormat(locale, {
    dateStyle: 'long',
    timeZone: 'UTC',
    numberingSystem: 'latn',
  }).format(new Date(isoDate));

/** The name of a language in another or, without that, in itself: `es` is `español`. */
export const languageName = (tag: string, inLanguage = tag): string | undefined =>
  new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' }).of(tag);
