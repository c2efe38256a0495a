import { builtIn } from '../page/built-in.js';

/** Where the page or the root shows that the reader's browser has translated it. */
const isTranslatedPage = (document: Document): boolean =>
  /\btranslated-(ltr|rtl)\b/.test(builtIn(document, 'documentElement').className);

/** What browsers put around words that they have translated. */
const TRANSLATED: string = 'font';

/** Whether the reader's browser has translated what a server has rendered. */
export const isTranslated = (root: ShadowRoot): boolean =>
  isTranslatedPage(root.ownerDocument) || root.querySelector(TRANSLATED) !== null;

/** What a translated text no longer is, and what only works once the script has rendered it. */
const NO_LONGER_TRUE =
  '[part~=review], .revision, button:not(.term), .copy, .listen, .own, .hint, .choices small, .status';

/**
 * Leaves a translated text to its reader as it stands, without what is no longer true of it: the
 * review of words that are no longer those reviewed, and controls that nothing answers to.
 */
export function leaveTranslated(root: ShadowRoot): void {
  for (const element of root.querySelectorAll<HTMLElement>(NO_LONGER_TRUE)) element.hidden = true;
  for (const note of root.querySelectorAll<HTMLElement>('.note')) note.hidden = false;
}
