import { builtIn } from '../page/built-in.js';

/** Where the page or the root shows that the reader's browser has translated it. */
const isTranslatedPage = (document: Document): boolean =>
  /\btranslated-(ltr|rtl)\b/.test(builtIn(document, 'documentElement').className);

/** The element that browsers put around words that they have translated. */
const TRANSLATED: string = 'font';

/** Whether the reader's browser has translated prerendered text. */
export const isTranslated = (root: ShadowRoot): boolean =>
  isTranslatedPage(root.ownerDocument) || root.querySelector(TRANSLATED) !== null;

/** Statements that are not true of a translated text, and controls that need a rendered widget. */
const NO_LONGER_TRUE =
  '[part~=review], .revision, button:not(.term), .copy, .listen, .own, .hint, .choices small, .status';

/**
 * Leaves a translated text as it is, but removes what is no longer true of it: the review, which was of
 * other words, and controls that don't work.
 */
export function leaveTranslated(root: ShadowRoot): void {
  for (const element of root.querySelectorAll<HTMLElement>(NO_LONGER_TRUE)) element.hidden = true;
  for (const note of root.querySelectorAll<HTMLElement>('.note')) note.hidden = false;
}
