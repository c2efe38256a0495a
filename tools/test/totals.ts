/** The counts of a step or an engine. */
export interface Totals {
  passed: number;
  failed: number;
  /** Names of failed tests, with their messages, printed again at the end, where people look. */
  failures: string[];
  /** Names of tests that did not run, printed so that nobody overlooks them. */
  skipped: string[];
}

/** Counts of zero. */
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

/** Totals from the TAP output of Node's test runner, of one or several runs. */
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

/** Totals of all engines from the file that the browser tests leave. */
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
 * The final counts of a step.
 *
 * @param totals what it counted, undefined if it left no count
 * @param exitCode of its command: a failure outside the tests counts too
 */
export function judge(totals: Totals | undefined, exitCode: number): Totals {
  const counted = totals ?? noTotals();
  const ran = counted.passed + counted.failed;
  const unexplained = counted.failed === 0 && (exitCode !== 0 || ran === 0);
  const reason = `exit code ${exitCode}, ${ran} tests counted`;
  return unexplained ? { ...counted, failed: 1, failures: [reason] } : counted;
}
