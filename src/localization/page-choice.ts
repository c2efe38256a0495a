import { tell } from './catalogs.js';

/** Unreviewed translations that the reader has left for English; gone with the page. */
const left = new Set<string>();

/** Of each such translation the one element that says so for the whole page. */
const speakers = new Map<string, Element>();

/** Whether the reader wants the English text in place of a translation. */
export const readsEnglish = (locale: string): boolean => left.has(locale);

/** Shows all texts of a language in English, or back in their own. */
export function chooseEnglish(locale: string, english: boolean): void {
  if (english) left.add(locale);
  else left.delete(locale);
  tell();
}

/** Whether an element is the one that speaks for a translation; the first to ask becomes it. */
export function claim(element: Element, locale: string): boolean {
  if (!speakers.has(locale)) speakers.set(locale, element);
  return speakers.get(locale) === element;
}

/** Lets another element speak where this one no longer shows that language. */
export function release(element: Element, shown?: string): void {
  for (const [locale, speaker] of speakers) {
    if (speaker !== element || locale === shown) continue;
    speakers.delete(locale);
    tell();
  }
}
