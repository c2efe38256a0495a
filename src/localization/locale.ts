import { delivery } from './delivery.js';

/** The language that the content is written in. */
export const sourceLocale = 'en';

/** The languages that are available with this delivery, English first, by BCP 47 tag. */
export const locales = (): readonly string[] => [sourceLocale, ...Object.keys(delivery().catalogs)];

/**
 * Formats an ISO date (`2026-11-23`) with the month spelled out, and with the digits 0 to 9 as in all
 * texts. If the browser can't do this, the date stays unchanged.
 */
export function formatDate(locale: string, isoDate: string): string {
  try {
    return new Intl.DateTimeFormat(locale, {
      dateStyle: 'long',
      timeZone: 'UTC',
      numberingSystem: 'latn',
    }).format(new Date(isoDate));
  } catch {
    return isoDate;
  }
}

/** Whether a language writes the names of languages in lower case inside a sentence. */
const writesSmall = (locale: string): boolean => /^(ca|es|fr|it|pl|pt|ro|ru|uk)\b/.test(locale);

/**
 * The name of a language, as it is written inside a sentence: `español` for `es`. WebKit gives the name as
 * in a list, with a capital letter. This function makes the letter small if `inLanguage` writes such names
 * in lower case.
 * @param inLanguage the language of the name; by default the language itself
 * @returns undefined if the browser doesn't know the language
 */
export function languageName(tag: string, inLanguage = tag): string | undefined {
  try {
    const names = new Intl.DisplayNames(inLanguage, { type: 'language', fallback: 'none' });
    const name = names.of(tag);
    if (!name || !writesSmall(inLanguage)) return name;
    return name.charAt(0).toLocaleLowerCase(inLanguage) + name.slice(1);
  } catch {
    return undefined; // the tag is not valid, or the browser has no `Intl.DisplayNames`
  }
}
