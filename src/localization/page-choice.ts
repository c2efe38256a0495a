import { notifyElements } from './catalogs.js';

/** Locales whose unreviewed translation the reader has switched to English, until the page is left. */
const inEnglish = new Set<string>();

/** Whether the reader has chosen English instead of a translation. */
export const readsEnglish = (locale: string): boolean => inEnglish.has(locale);

/** Shows all texts of a language in English, or in their own language again. */
export function chooseEnglish(locale: string, english: boolean): void {
  if (english) inEnglish.add(locale);
  else inEnglish.delete(locale);
  notifyElements();
}
