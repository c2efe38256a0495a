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

/** Sentences about the review, which was of the original words. */
const REVIEW = '[part~=review], .revision';

/** Controls that need a rendered widget, and their words. */
const CONTROLS = 'button:not(.term), .copy, .listen, .own, .hint, .choices small, .status';

function setHidden(root: ShadowRoot, what: string, isHidden: boolean): void {
  for (const element of root.querySelectorAll<HTMLElement>(what)) element.hidden = isHidden;
}

/** Hides the review while rendered words are translated. Shows it when the reader has asked for the original again. */
export function hideOldReview(root: ShadowRoot): void {
  setHidden(root, REVIEW, hasTranslatedWords(root));
}

/**
 * Keeps prerendered text if the browser has translated it. Hides the review, and controls that don't work.
 * Shows the explanations of terms, which can't be opened.
 * @returns whether the text is translated
 */
export function keepIfTranslated(root: ShadowRoot): boolean {
  if (!isTranslatedPage(root.ownerDocument) && !hasTranslatedWords(root)) return false;
  setHidden(root, `${REVIEW}, ${CONTROLS}`, true);
  setHidden(root, '.note', false);
  return true;
}
