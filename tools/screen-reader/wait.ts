import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds from one look to the next. */
const LOOK = 50;

/** Seconds after which what is waited for will not come. */
const PATIENCE = 90;

/** Looks again and again until there is something to see; throws where nothing comes. */
export async function waitFor<T>(
  what: string,
  look: () => T | undefined | false | '' | Promise<T | undefined | false | ''>,
): Promise<T> {
  const deadline = Date.now() + PATIENCE * 1000;
  while (Date.now() < deadline) {
    const seen = await look();
    if (seen) return seen;
    await pause(LOOK);
  }
  throw new Error(`waited ${PATIENCE} s in vain for ${what}`);
}
