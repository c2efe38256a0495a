import { warnOnce } from './console.js';

/**
 * Runs an act that an element can do without. If it fails, because the page has broken a function that it
 * needs, nothing is thrown into the page, and a console line says what the element can't do.
 * @param unmet what is missing if the act fails, as a sentence for the console
 * @returns the result of the act; undefined if it fails
 */
export function attempt<T>(unmet: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    warnOnce(`${unmet}: ${String(error)}`);
    return undefined;
  }
}
