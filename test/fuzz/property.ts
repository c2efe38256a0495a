import fc from 'fast-check';
import type { RunSettings } from '../../tools/test/long-runs.js';
import { printLine } from '../support/long-runs.js';

/** A statement that must be true for all input. */
export interface Property<T = unknown> {
  readonly name: string;
  /**
   * How many cases the property gets, in proportion to other properties: any number. Callers of `tryOut` divide it by the
   * sum of these numbers first, so `tryOut` gets the property's part of all cases.
   */
  readonly share: number;
  /** If a value is a list of cases: how many cases the list counts as. */
  readonly batch?: number;
  readonly value: fc.Arbitrary<T>;
  /** Rejects if the statement is not true for a value. */
  readonly holds: (value: T) => Promise<void>;
}

/** Removes the type of the values, so that different properties fit into one list. */
export const property = <T>(parts: Property<T>): Property => parts as Property;

/** The time limit for one property in a short run, in milliseconds. It includes the search for a smaller counterexample. */
const SHORT = 60_000;

/**
 * Checks a property.
 * @throws an error with the value for which the property fails and a command to reproduce the failure; if the time limit
 * ends the check before such a value is found, an error that says so
 */
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
  const command = `FUZZ_SEED=${seed} FUZZ_PATH=${details.counterexamplePath} FUZZ_ONLY='${name}' npm run fuzz`;
  throw new Error(
    details.counterexample
      ? `${(details.errorInstance as Error).message}\nwith ${fc.stringify(details.counterexample[0]).slice(0, 3000)}\nreproduce: ${command}`
      : `the time limit was reached after ${count} cases`,
  );
}
