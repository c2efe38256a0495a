import type { Reporter, TestSession, TestSuiteResult } from '@web/test-runner';
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { add, noTotals, type Totals } from './totals.js';

/** A reporter that prints the totals of each engine and the slowest files. If `path` is set, it also writes the totals to that file. */
export function summaryReporter(path: string | undefined): Reporter {
  return {
    onTestRunFinished({ sessions }) {
      const summary = summarize(sessions);
      for (const [engine, { passed, failed, skipped }] of Object.entries(summary)) {
        console.log(`${engine}: passed ${passed}, failed ${failed}, skipped ${skipped.length}`);
      }
      for (const line of slowest(sessions)) console.log(line);
      if (path) writeFileSync(path, JSON.stringify(summary, null, 2));
    },
  };
}

/** How many of the slowest test files are printed. */
const NAMED = Number(process.env.SLOWEST ?? 12);

/** Lines with the test files that took longest, and their seconds. */
function slowest(sessions: readonly TestSession[]): string[] {
  return sessions
    .map(({ browser, testFile, testResults }) => ({
      file: `${browser.name}: ${relative(process.cwd(), testFile)}`,
      seconds: testResults ? milliseconds(testResults) / 1000 : 0,
    }))
    .sort((a, b) => b.seconds - a.seconds)
    .slice(0, NAMED)
    .map(({ file, seconds }) => `${seconds.toFixed(1).padStart(6)} s  ${file}`);
}

const milliseconds = ({ tests, suites }: TestSuiteResult): number =>
  tests.reduce((sum, { duration = 0 }) => sum + duration, 0) +
  suites.reduce((sum, suite) => sum + milliseconds(suite), 0);

/** Counts the tests of each engine. If a file failed without a failed test, the file counts as one failure. */
export function summarize(sessions: readonly TestSession[]): Record<string, Totals> {
  const summary: Record<string, Totals> = {};
  for (const session of sessions) {
    const file = relative(process.cwd(), session.testFile);
    let totals = session.testResults ? count(session.testResults, file) : noTotals();
    if (!session.passed && totals.failed === 0) {
      const reasons = session.errors.map(({ message }) => message).join('; ');
      totals = add(totals, { ...noTotals(), failed: 1, failures: [`${file}: ${reasons}`] });
    }
    const engine = session.browser.name;
    summary[engine] = add(summary[engine] ?? noTotals(), totals);
  }
  return summary;
}

function count({ tests, suites }: TestSuiteResult, path: string): Totals {
  const own = noTotals();
  for (const test of tests) {
    if (test.skipped) own.skipped.push(`${path} > ${test.name}`);
    else if (test.passed) own.passed += 1;
    else {
      own.failed += 1;
      own.failures.push(`${path} > ${test.name}: ${test.error?.message ?? ''}`);
    }
  }
  return suites.map((suite) => count(suite, `${path} > ${suite.name}`)).reduce(add, own);
}
