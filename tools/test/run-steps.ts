import { runStep, type Outcome, type Step } from './step.js';
import { table } from './table.js';
import { add, noTotals } from './totals.js';

/** Steps that run one after the other. The steps in an inner list run at the same time. */
export type Plan = readonly (Step | readonly Step[])[];

/** Runs steps in order. At the end prints a table, the failures, the skipped tests and the line `N passed, N failed`. */
export async function runSteps(plan: Plan): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const entry of plan) {
    const together = [entry].flat();
    console.log(`\n== ${together.map(({ name }) => name).join(', ')} ==`);
    // The output of a step that runs beside others is printed when the step ends, so that outputs don't mix.
    const buffered = together.length > 1;
    outcomes.push(
      ...(await Promise.all(together.map((step) => runStep(step, [...outcomes], buffered)))),
    );
  }

  const { passed, failed, skipped } = outcomes.reduce(add, noTotals());
  console.log(`\n${table(outcomes)}\n`);
  for (const { name, failures } of outcomes)
    for (const failure of failures) console.log(`failed: ${name}: ${failure}`);
  for (const name of skipped) console.log(`skipped: ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
