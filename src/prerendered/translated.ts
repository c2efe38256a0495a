import { builtIn } from '../page/built-in.js';

/** Whether the page has the class that browsers set when they translate a page. */
const isTranslatedPage = (document: Document): boolean =>
  /\btranslated-(ltr|rtl)\b/.test(builtIn(document, 'documentElement').className);

/** The element that browsers put around words that they have translated. */
const TRANSLATED: string = 'font';

/**
 * Whether the reader's browser has put elements around rendered words. Lit can't change these words: it
 * knows only the text nodes that it has made itself.
 */
export const hasTranslatedWords = (root: ShadowRoot): boolean =>
  root.querySelector(TRANSLATED) !== null;

/** Sentences about the text that are wrong once it is translated, and controls that need a rendered widget. */
const NO_LONGER_TRUE =
  '[part~=review], .revision, button:not(.term), .copy, .listen, .own, .hint, .choices small, .status';

/**
 * Keeps prerendered text if the browser has translated it. Hides the review, which was of the original
 * words, and controls that don't work. Shows the explanations of terms, which can't be opened.
 * @returns whether the text is translated
 */
export function keepIfTranslated(root: ShadowRoot): boolean {
  if (!isTranslatedPage(root.ownerDocument) && !hasTranslatedWords(root)) return false;
  for (const element of root.querySelectorAll<HTMLElement>(NO_LONGER_TRUE)) element.hidden = true;
  for (const note of root.querySelectorAll<HTMLElement>('.note')) note.hidden = false;
  return true;
}
