import { warnOnce } from './console.js';

/**
 * Does what an element can do without: where the page has broken what it rests on, nothing is thrown
 * into the page, and a console line says what the element can't do.
 * @param unmet what is not done where it fails, as a sentence
 * @returns what the act returns; nothing where it fails
 */
export function attempt<T>(unmet: string, act: () => T): T | undefined {
  try {
    return act();
  } catch (error) {
    warnOnce(`${unmet}: ${String(error)}`);
    return undefined;
  }
}
