import { termsIn } from '../content/marks.js';
import { certaintyDiffers } from './certainty.js';
import type { Exceptions } from './exceptions.js';
import type { SourceMessage } from './messages.js';
import type { Unit } from './xliff.js';

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([match]) => match).sort();

const placeholders = (text: string) => all(text, /\{\w+\}/g);
const numbers = (text: string) =>
  // Digits of other scripts count as what they are worth.
  all(
    text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))),
    /\d+/g,
  );
/** Markers: brackets and parentheses of `[label](term:id)`. */
const marks = (text: string) => termsIn(text).sort();

const differ = (one: readonly string[], other: readonly string[]) =>
  one.join('|') !== other.join('|');

/** Problems that a unit may have for a reason; the others are always wrong. */
type Excusable = 'same as the English' | 'numbers differ' | 'certainty may differ';

/** What of a translation is wrong whatever the reason. */
function* faults({ text }: SourceMessage, { source, target, state }: Unit): Generator<string> {
  if (source !== text) yield 'the English has changed; run "npm run locales"';
  if (state === 'needs-adaptation') yield 'stale: the English changed after it was translated';
  if (target !== target.trim()) yield 'white space around it';
  if (differ(placeholders(text), placeholders(target))) yield 'placeholders differ';
  if (differ(marks(text), marks(target)) || /\]\s+\(|\]\((?!term:)/.test(target)) {
    yield 'marks such as [label](term:id) differ or are broken';
  }
  if (/&(lt|gt|amp|quot|#\d+);|<\/?\w+/.test(target)) yield 'markup or entities in the text';
}

/** What of a translation is wrong unless there is a reason, by its name, with the rest of it. */
function* doubts(
  { text }: SourceMessage,
  { target }: Unit,
  locale: string,
): Generator<[name: Excusable, rest?: string]> {
  if (target === text) yield ['same as the English'];
  if (differ(numbers(text), numbers(target))) yield ['numbers differ'];
  const sure = certaintyDiffers(locale, text, target).filter((difference) => difference.sure);
  if (sure.length > 0) {
    yield ['certainty may differ', `: ${sure.map((difference) => difference.text).join('; ')}`];
  }
}

/**
 * What is wrong with a locale's units, each with the unit's id: missing, stale, same as the source,
 * placeholders, numbers or marks that differ, a "may" lost or added, markup left over; and the
 * exceptions that excuse nothing.
 */
export function checkUnits(
  messages: readonly SourceMessage[],
  units: readonly Unit[],
  locale: string,
  exceptions: Exceptions = {},
): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set(messages.map(({ id }) => id));
  const problems = units
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `${id}: no message has this id; run "npm run locales"`);
  const excused = new Set<string>();
  for (const message of messages) {
    const { id } = message;
    const unit = byId.get(id);
    if (!unit?.target.trim()) {
      problems.push(`${id}: not translated`);
      continue;
    }
    for (const fault of faults(message, unit)) problems.push(`${id}: ${fault}`);
    for (const [name, rest = ''] of doubts(message, unit, locale)) {
      if (exceptions[id]?.[name]) excused.add(`${id}: ${name}`);
      else problems.push(`${id}: ${name}${rest}`);
    }
  }
  const idle = Object.entries(exceptions)
    .flatMap(([id, names]) => Object.keys(names).map((name) => `${id}: ${name}`))
    .filter((exception) => !excused.has(exception));
  return [
    ...problems,
    ...idle.map((exception) => `${exception}: an exception that excuses nothing`),
  ];
}

/** Where words of certainty other than "may" differ: for a translator to look at, no problems. */
export const hintsFor = (units: readonly Unit[], locale: string): string[] =>
  units.flatMap(({ id, source, target }) =>
    certaintyDiffers(locale, source, target)
      .filter(({ sure }) => target !== '' && !sure)
      .map(({ text }) => `${id}: certainty may differ: ${text}`),
  );
