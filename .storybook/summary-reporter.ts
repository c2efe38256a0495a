import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { noTotals } from '../tools/test/totals.ts';

/** Leaves the totals in a file, in the form that `npm test` reads. */
export class SummaryReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = noTotals();
    for (const module of modules) {
      // A file that can't be loaded has no tests, but errors.
      if (module.errors().length) totals.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed' || state === 'failed') totals[state] += 1;
        else totals.skipped.push(test.fullName);
      }
    }
    writeFileSync(this.#file, JSON.stringify({ Stories: totals }));
  }
}
