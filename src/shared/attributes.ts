import { isDay } from './day.js';
import { warnAttribute, warnUnknown } from '../diagnostics/console.js';
import { whole } from '../diagnostics/quotes.js';

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** The heading level that is `steps` below `level`, limited to 1 to 6. */
export const deeper = (level: number, steps: number): HeadingLevel =>
  Math.min(6, Math.max(1, level + steps)) as HeadingLevel;

/**
 * Any value as text. A value that can't become text, such as an object without a prototype, counts as not
 * set.
 */
function textOf(value: unknown): string {
  try {
    return String(value ?? '');
  } catch {
    return '';
  }
}

/** Reads `heading-level`. An integer is limited to 1 to 6; any other value gives 2. */
export function parseHeadingLevel(value: unknown, tag: string): HeadingLevel {
  const text = textOf(value ?? 2).trim();
  const level = deeper(/^[+-]?\d+$/.test(text) ? Number(text) : 2, 0);
  if (String(level) !== text) {
    warnAttribute(tag, 'heading-level', text, `not a number from 1 to 6; ${level} is used`);
  }
  return level;
}

/**
 * Reads a text from any value, as a script may set a property to anything. Empty if nothing is set, if the text has
 * only invisible characters, or if it was cut at a space inside typographic quotes.
 */
export const readText = (value: unknown): string => whole(textOf(value));

/** Reads a space-separated list, each word once. */
export const parseTokens = (value: unknown): string[] => [...new Set(textOf(value).match(/\S+/g))];

/** The revisions in a list, whatever else separates them or is written beside them. */
export const revisionsIn = (value: unknown): string[] => [
  ...(textOf(value)
    .toLowerCase()
    .match(/\b[0-9a-f]{12}\b/g) ?? []),
];

/** Reports each option whose value is not one of the allowed words. */
export function checkWords(
  element: { readonly localName: string },
  choices: Readonly<Record<string, readonly string[]>>,
): void {
  for (const [name, words] of Object.entries(choices)) {
    const word = textOf(element[name as keyof typeof element]);
    const attribute = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    warnUnknown(element.localName, attribute, word && !words.includes(word) ? [word] : [], words);
  }
}

/** Reports each deprecated option on the tag, and what to use instead. */
export function checkDeprecated(
  element: Element,
  deprecated: Readonly<Record<string, string>>,
): void {
  for (const [name, use] of Object.entries(deprecated)) {
    const value = element.getAttribute(name);
    if (value !== null) {
      warnAttribute(
        element.localName,
        name,
        value,
        `will be removed in the next major version: use ${use}`,
      );
    }
  }
}

/**
 * Reads `reviewed-on`, an ISO date (`2026-11-23`) that is not in the future.
 * @returns the date; `undefined` if there is none or it is not valid. An invalid date causes a console line.
 */
export function parsePastDate(value: unknown, tag: string): string | undefined {
  const text = readText(value);
  if (!text) return undefined;
  // Tomorrow is valid, as it may be today further east.
  if (isDay(text) && Date.parse(text) < Date.now() + 864e5) return text;
  warnAttribute(tag, 'reviewed-on', text, 'not a past date like 2026-11-23; left out');
  return undefined;
}
