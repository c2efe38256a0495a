/** The test counts of a step or an engine. */
export interface Totals {
  passed: number;
  failed: number;
  /** Names of failed tests, with messages if known. They are printed again at the end, where people look first. */
  failures: string[];
  /** Names of tests that were skipped or marked as to do, printed so that nobody overlooks them. */
  skipped: string[];
}

/** Totals in which all counts are zero. */
export function noTotals(): Totals {
  return { passed: 0, failed: 0, failures: [], skipped: [] };
}

/** The sum of two totals. */
export function add(a: Totals, b: Totals): Totals {
  return {
    passed: a.passed + b.passed,
    failed: a.failed + b.failed,
    failures: [...a.failures, ...b.failures],
    skipped: [...a.skipped, ...b.skipped],
  };
}

/** Reads totals from the TAP output of one or more runs of Node's test runner. */
export function fromTap(tap: string): Totals {
  const counted = (name: string): number =>
    [...tap.matchAll(new RegExp(`^# ${name} (\\d+)$`, 'gm'))]
      .map(([, count]) => Number(count))
      .reduce((sum, count) => sum + count, 0);
  const names = (line: RegExp): string[] => [...tap.matchAll(line)].map(([, name = '']) => name);
  return {
    passed: counted('pass'),
    failed: counted('fail') + counted('cancelled'),
    failures: names(/^\s*not ok \d+ - (?!.* # (?:SKIP|TODO))(.*)/gm),
    skipped: names(/^\s*(?:not )?ok \d+ - (.*) # (?:SKIP|TODO)/gm),
  };
}

/** Adds up the totals of all engines from the JSON text that a browser test run writes. */
export function fromBrowserSummary(json: string): Totals {
  return Object.entries(JSON.parse(json) as Record<string, Totals>)
    .map(([engine, totals]) => ({
      ...totals,
      failures: totals.failures.map((name) => `${engine}: ${name}`),
      skipped: totals.skipped.map((name) => `${engine}: ${name}`),
    }))
    .reduce(add, noTotals());
}

/**
 * The final counts of a step. One failure is added if the exit code is not 0 although no test failed, or if no test was
 * counted.
 *
 * @param totals the counts of the step; undefined if it wrote none
 * @param exitCode the exit code of the step's command
 */
export function judge(totals: Totals | undefined, exitCode: number): Totals {
  const counted = totals ?? noTotals();
  const ran = counted.passed + counted.failed;
  const unexplained = counted.failed === 0 && (exitCode !== 0 || ran === 0);
  const reason = `exit code ${exitCode}, ${ran} tests counted`;
  return unexplained ? { ...counted, failed: 1, failures: [reason] } : counted;
}
