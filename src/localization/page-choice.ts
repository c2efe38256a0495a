import { notify } from './catalogs.js';

/** Unreviewed translations that the reader has switched to English, until the page is left. */
const left = new Set<string>();

/** Whether the reader has chosen English instead of a translation. */
export const readsEnglish = (locale: string): boolean => left.has(locale);

/** Shows all texts of a language in English, or back in their own. */
export function chooseEnglish(locale: string, english: boolean): void {
  if (english) left.add(locale);
  else left.delete(locale);
  notify();
}
