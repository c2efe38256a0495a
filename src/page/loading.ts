import { builtIn } from './built-in.js';

/** Whether the browser is still reading the page, so that more of it may follow. */
export const isLoading = (): boolean => builtIn(document, 'readyState') === 'loading';

/**
 * Calls back when the browser has read the page to its end and has run its deferred scripts (`DOMContentLoaded`).
 * Never calls back if this has already happened.
 * @returns a function that cancels the call
 */
export function whenLoaded(act: () => void): () => void {
  addEventListener('DOMContentLoaded', act);
  return () => removeEventListener('DOMContentLoaded', act);
}
