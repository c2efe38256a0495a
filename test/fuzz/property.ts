import fc from 'fast-check';
import type { RunSettings } from '../../tools/test/long-runs.js';
import { printLine } from '../support/long-runs.js';

/** A statement that must be true for all input. */
export interface Property<T = unknown> {
  readonly name: string;
  /** Its share of all cases. */
  readonly share: number;
  /** How many cases one value counts as, if it is a list of cases. */
  readonly batch?: number;
  readonly value: fc.Arbitrary<T>;
  /** Rejects if it is not true. */
  readonly holds: (value: T) => Promise<void>;
}

/** A property without the type of its values, so that different ones fit into one list. */
export const property = <T>(parts: Property<T>): Property => parts as Property;

/** The longest time for one property in a short run, including the search for a smaller counterexample. */
const SHORT = 60_000;

/** Checks a property. The error has the value with which it fails, and how to reproduce that. */
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
    await printLine(
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
