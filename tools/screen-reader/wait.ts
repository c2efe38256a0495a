import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds from one try to the next. */
const INTERVAL = 50;

/** Seconds until it gives up. */
const TIMEOUT = 90;

/** Calls a function again and again until it returns something. @throws if it never does */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | false | '' | Promise<T | undefined | false | ''>,
): Promise<T> {
  const deadline = Date.now() + TIMEOUT * 1000;
  while (Date.now() < deadline) {
    const seen = await look();
    if (seen) return seen;
    await pause(INTERVAL);
  }
  throw new Error(`${what} did not come in ${TIMEOUT} s`);
}
