import { termsIn } from '../content/marks.js';
import type { SourceMessage } from './messages.js';
import type { Unit } from './xliff.js';

const all = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(pattern)].map(([match]) => match).sort();

const placeholders = (text: string) => all(text, /\$\{\w+\}/g);
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

/** Units that may read the same in English, by id, each with the reason; a `*` stands for any. */
export type SameAsSource = Readonly<Record<string, string>>;

/**
 * What is wrong with a locale's units, each with the unit's id: missing, stale, same as the source,
 * placeholders, numbers or marks that differ, markup left over.
 */
export function checkUnits(
  messages: readonly SourceMessage[],
  units: readonly Unit[],
  same: SameAsSource = {},
): string[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]));
  const known = new Set(messages.map(({ id }) => id));
  const problems = units
    .filter(({ id }) => !known.has(id))
    .map(({ id }) => `${id}: no message has this id; run "npm run locales"`);
  for (const { id, text } of messages) {
    const unit = byId.get(id);
    const say = (problem: string) => problems.push(`${id}: ${problem}`);
    if (!unit?.target.trim()) {
      say('not translated');
      continue;
    }
    const { source, target, state } = unit;
    if (source !== text) say('the English has changed; run "npm run locales"');
    if (state === 'needs-adaptation') say('stale: the English changed after it was translated');
    if (target === text && !(id in same)) say('same as the English');
    if (target !== target.trim()) say('white space around it');
    if (differ(placeholders(text), placeholders(target))) say('placeholders differ');
    if (differ(numbers(text), numbers(target))) say('numbers differ');
    if (differ(marks(text), marks(target)) || /\]\s+\(|\]\((?!term:)/.test(target)) {
      say('marks such as [label](term:id) differ or are broken');
    }
    if (/&(lt|gt|amp|quot|#\d+);|<\/?\w+/.test(target)) say('markup or entities in the text');
  }
  return problems;
}
