import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two tries. */
const INTERVAL = 50;

/** Seconds after which {@link waitFor} gives up. */
const TIMEOUT = 90;

/**
 * Calls a function repeatedly until it returns something truthy.
 * @param what the end of the error message, such as `the window manager`
 * @throws if the function has returned nothing truthy within 90 seconds
 */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | false | '' | Promise<T | undefined | false | ''>,
): Promise<T> {
  const deadline = Date.now() + TIMEOUT * 1000;
  while (Date.now() < deadline) {
    const found = await look();
    if (found) return found;
    await pause(INTERVAL);
  }
  throw new Error(`gave up after waiting ${TIMEOUT} s for ${what}`);
}
