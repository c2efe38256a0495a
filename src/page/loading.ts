import { builtIn } from './built-in.js';

/** Whether the browser is still reading a page, so that more of it may follow. */
export const isLoading = (document: Document): boolean =>
  builtIn(document, 'readyState') === 'loading';

/**
 * Calls back as soon as a page that is loading has been read to its end.
 * @returns a function that stops it
 */
export function whenLoaded(document: Document, act: () => void): () => void {
  builtIn(document, 'addEventListener')('DOMContentLoaded', act, { once: true });
  return () => builtIn(document, 'removeEventListener')('DOMContentLoaded', act);
}
