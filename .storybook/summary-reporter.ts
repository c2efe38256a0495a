import { writeFileSync } from 'node:fs';
import type { Reporter, TestModule } from 'vitest/node';
import { noTotals } from '../tools/test/totals.ts';

/** Writes the totals of the stories' tests to a file, in the form that `npm test` reads. */
export class SummaryReporter implements Reporter {
  readonly #file: string;

  constructor(file: string) {
    this.#file = file;
  }

  onTestRunEnd(modules: readonly TestModule[]): void {
    const totals = noTotals();
    const fail = (name: string, reasons: readonly string[]) => {
      totals.failed += 1;
      totals.failures.push(`${name}: ${reasons.join('; ')}`);
    };
    for (const module of modules) {
      // A file that can't be loaded has errors in place of tests.
      const broken = module.errors().map(({ message }) => message);
      if (broken.length) fail(module.moduleId, broken);
      for (const test of module.children.allTests()) {
        const { state, errors = [] } = test.result();
        if (state === 'passed') totals.passed += 1;
        else if (state === 'failed')
          fail(
            test.fullName,
            errors.map(({ message }) => message),
          );
        else totals.skipped.push(test.fullName);
      }
    }
    writeFileSync(this.#file, JSON.stringify({ Stories: totals }));
  }
}
