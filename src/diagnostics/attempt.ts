import { warnOnce } from './console.js';

/**
 * Runs code that the widgets can work without. If the code fails, for example because the page has broken
 * a function of the browser, a console line says what doesn't work. Nothing is thrown into the page.
 * @param failure what doesn't work if the code fails, as a sentence for the console
 * @returns the result of the code; undefined if it fails
 */
export function attempt<T>(failure: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    warnOnce(`${failure}: ${String(error)}`);
    return undefined;
  }
}
