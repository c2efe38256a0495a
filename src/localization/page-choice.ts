import { notify } from './catalogs.js';

/** Unreviewed translations that the reader has left for English; gone with the page. */
const left = new Set<string>();

/** Whether the reader wants the English text in place of a translation. */
export const readsEnglish = (locale: string): boolean => left.has(locale);

/** Shows all texts of a language in English, or back in their own. */
export function chooseEnglish(locale: string, english: boolean): void {
  if (english) left.add(locale);
  else left.delete(locale);
  notify();
}
