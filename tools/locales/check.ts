import { termsIn } from '../content/marks.js';
import { certaintyDiffers } from './certainty.js';
import { damagedCharacters } from './damage.js';
import type { Exceptions } from './exceptions.js';
import type { SourceMessage } from './messages.js';
import { isUnfinished, type Unit } from './xliff.js';

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([match]) => match).sort();

/** Finds placeholders such as `{name}`. `${name}`, the form in the XML, counts as a different placeholder, because readers would see its `$`. */
const placeholders = (text: string) => all(text, /\$?\{\w+\}/g);
const numbers = (text: string) =>
  // Arabic digits are compared by their value.
  all(
    text.replace(/[٠-٩]/g, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))),
    /\d+/g,
  );
/** Finds the ids in the markup of glossary terms, `[label](term:id)`. */
const marks = (text: string) => termsIn(text).sort();

const differ = (one: readonly string[], other: readonly string[]) =>
  one.join('|') !== other.join('|');

/** Problems that may have a good reason and that exceptions.json can excuse. Other problems are always errors. */
type Excusable = 'same as the English' | 'numbers differ' | 'certainty may differ';

/** Yields those errors of a translation that can't be excused. */
function* faults({ text }: SourceMessage, unit: Unit): Generator<string> {
  const { source, target, state } = unit;
  if (source !== text) yield 'the English has changed; run "npm run locales"';
  if (state === 'needs-adaptation') {
    yield 'stale: the English changed; correct the translation, then set the state to "translated"';
  } else if (isUnfinished(unit)) {
    yield `unfinished: finish it, then set the state "${state}" to "translated"`;
  }
  if (target !== target.trim()) yield 'white space around the text';
  if (/[\n\r]/.test(target)) yield 'a line break in the text';
  if (differ(placeholders(text), placeholders(target))) yield 'placeholders differ';
  if (differ(marks(text), marks(target)) || /\]\s+\(|\]\((?!term:)/.test(target)) {
    yield 'marks such as [label](term:id) differ or are broken';
  }
  if (/<\/?\w+/.test(target)) yield 'markup in the text';
  yield* damagedCharacters(text, target);
}

/** Yields the excusable problems of a translation, each with its name and, if there are any, details. */
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

/** The problem of a unit that has no translation yet. */
export const NOT_TRANSLATED = 'not translated';

/** A problem of a unit. */
export interface Problem {
  /** The unit's id. */
  readonly id: string;
  readonly what: string;
}

/**
 * Finds the problems of a locale's units. For example, a unit is missing, unknown, unfinished, stale or the same as the
 * English, or its placeholders, numbers, marks or words of certainty differ. Needless exceptions are problems too.
 */
export function checkUnits(
  messages: readonly SourceMessage[],
  units: readonly Unit[],
  locale: string,
  exceptions: Exceptions = {},
): Problem[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set(messages.map(({ id }) => id));
  const problems: Problem[] = units
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => ({ id, what: 'no message has this id; run "npm run locales"' }));
  const excused = new Set<string>();
  for (const message of messages) {
    const { id } = message;
    const unit = byId.get(id);
    if (!unit?.target.trim()) {
      problems.push({ id, what: NOT_TRANSLATED });
      continue;
    }
    for (const what of faults(message, unit)) problems.push({ id, what });
    for (const [name, rest = ''] of doubts(message, unit, locale)) {
      if (exceptions[id]?.[name]) excused.add(`${id}: ${name}`);
      else problems.push({ id, what: `${name}${rest}` });
    }
  }
  for (const [id, names] of Object.entries(exceptions)) {
    for (const name of Object.keys(names).filter((each) => !excused.has(`${id}: ${each}`))) {
      problems.push({ id, what: `${name}: an exception that excuses nothing` });
    }
  }
  return problems;
}

/** Finds the differences in words of certainty that are only hints for translators, not problems. */
export const hintsFor = (units: readonly Unit[], locale: string): Problem[] =>
  units.flatMap(({ id, source, target }) =>
    certaintyDiffers(locale, source, target)
      .filter(({ sure }) => target !== '' && !sure)
      .map(({ text }) => ({ id, what: `certainty may differ: ${text}` })),
  );
