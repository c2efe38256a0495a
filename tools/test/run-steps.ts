import { runStep, type Outcome, type Step } from './step.js';
import { table } from './table.js';
import { add, noTotals } from './totals.js';

/** Runs steps in order; at the end come a table and the line `N passed, N failed`. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const outcomes: Outcome[] = [];
  for (const step of steps) {
    console.log(`\n== ${step.name} ==`);
    outcomes.push(await runStep(step, outcomes));
  }

  const { passed, failed, skipped } = outcomes.reduce(add, noTotals());
  console.log(`\n${table(outcomes)}\n`);
  for (const { name, failures } of outcomes)
    for (const failure of failures) console.log(`failed: ${name}: ${failure}`);
  for (const name of skipped) console.log(`skipped: ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}
