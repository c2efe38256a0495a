import fc from 'fast-check';
import type { RunSettings } from '../../tools/test/long-runs.js';
import { tell } from '../support/long-runs.js';

/** Something that holds whatever a page gives. */
export interface Property<T = unknown> {
  readonly name: string;
  /** How large a part of all cases is its own. */
  readonly share: number;
  /** How many cases one value is, where it is a list of them. */
  readonly batch?: number;
  readonly value: fc.Arbitrary<T>;
  /** Rejects where it does not hold. */
  readonly holds: (value: T) => Promise<void>;
}

/** A property whose value is no longer known by its type, to stand in a list with others. */
export const property = <T>(parts: Property<T>): Property => parts as Property;

/** Longest time that is spent on one property of a short run, its counterexample included. */
const SHORT = 60_000;

/** Tries a property; the error says with which value it fails, and how to see it again. */
export async function tryOut(
  { name, share, batch = 1, value, holds }: Property,
  { seed, cases, path, only }: RunSettings,
  long: boolean,
): Promise<void> {
  const began = performance.now();
  const details = await fc.check(fc.asyncProperty(value, holds), {
    seed,
    numRuns: Math.max(1, Math.ceil((cases * share) / batch)),
    ...(path === undefined ? {} : { path }),
    interruptAfterTimeLimit: long ? 36e5 * 6 : SHORT,
    markInterruptAsFailure: true,
  });
  const minutes = (performance.now() - began) / 60_000;
  const count = details.numRuns * batch;
  if (long || only)
    await tell(
      `${name}: ${count} cases from seed ${seed}, ${Math.round(count / minutes)} a minute`,
    );
  if (!details.failed) return;
  const again = `FUZZ_SEED=${seed} FUZZ_PATH=${details.counterexamplePath} FUZZ_ONLY='${name}' npm run fuzz`;
  throw new Error(
    details.counterexample
      ? `${(details.errorInstance as Error).message}\nwith ${fc.stringify(details.counterexample[0]).slice(0, 3000)}\nagain: ${again}`
      : `ended by time after ${count} cases`,
  );
}
