import { warnOnce } from './console.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** Reads `heading-level`: integers clamp to 1 to 6, anything else is 2. */
export function parseHeadingLevel(value: unknown, tag: string): HeadingLevel {
  const text = String(value ?? 2).trim();
  const level = /^[+-]?\d+$/.test(text) ? Math.min(6, Math.max(1, Number(text))) : 2;
  if (String(level) !== text) {
    warnOnce(`<${tag}> heading-level="${text}" is not a number from 1 to 6; ${level} is used.`);
  }
  return level as HeadingLevel;
}

/** The heading level a number of steps further in; it stops at 6. */
export const deeper = (level: HeadingLevel, steps: number): HeadingLevel =>
  Math.min(6, level + steps) as HeadingLevel;

/** Reads a space-separated list, each word once. */
export const parseTokens = (value: unknown): string[] => [
  ...new Set(
    String(value ?? '')
      .split(/\s+/)
      .filter(Boolean),
  ),
];

/**
 * Reads an ISO date (`2026-11-23`) that is not in the future.
 * @returns the date, or `undefined` with a console line where it is none
 */
export function parsePastDate(value: unknown, tag: string): string | undefined {
  const text = String(value ?? '').trim();
  if (!text) return undefined;
  const date = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(text) : undefined;
  // Tomorrow may be today further east.
  const latest = Date.now() + 864e5;
  const valid =
    date && date.getTime() <= latest && !isNaN(+date) && date.toISOString().startsWith(text);
  if (valid) return text;
  warnOnce(`<${tag}> reviewed-on="${text}" is not a past date like 2026-11-23; it is left out.`);
  return undefined;
}
