import { isBad, type Outcome } from './step.js';

/** A table with one line for each step and its results. */
export function table(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map((outcome) => [
    isBad(outcome) ? '✗' : '✓',
    outcome.name,
    ...(outcome.blockedBy.length
      ? [`not run: needs ${outcome.blockedBy.join(', ')}`]
      : [
          `${outcome.passed} passed`,
          `${outcome.failed} failed`,
          outcome.skipped.length ? `${outcome.skipped.length} skipped` : '',
          `${outcome.seconds.toFixed(1)} s`,
        ]),
  ]);
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(
      ...rows.filter((row) => row.length > 3).map((row) => row[column]?.length ?? 0),
      column === 1 ? Math.max(...rows.map((row) => row[1]?.length ?? 0)) : 0,
    ),
  );
  return rows
    .map((row) => row.map((cell, column) => align(cell, widths[column] ?? 0, column)).join('  '))
    .join('\n');
}

function align(cell: string, width: number, column: number): string {
  return column < 2 ? cell.padEnd(width) : cell.padStart(width);
}
