import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { whyNotTranslation } from '../../../tools/locales/belongs.js';
import { checkUnits } from '../../../tools/locales/check.js';
import { decode } from '../../../tools/locales/decode.js';
import { exceptionsOf } from '../../../tools/locales/exceptions.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import { Refused } from '../../../tools/locales/refused.js';
import { update } from '../../../tools/locales/update.js';
import { emptyXliff, parseXliff, partsOf } from '../../../tools/locales/xliff.js';

const path = 'locales/es.xlf';

/** Keeps only the units that the edits need: with the whole file each edit would take ten times as long. */
const isKept = (id: string): boolean => /^(about|ui)\./.test(id);

/** Messages of the widgets. */
export const messages = (await extractMessages()).filter(({ id }) => isKept(id));

/** The Spanish file as it is, with the units of these messages only. */
export const spanish = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replace(
  /\s*<trans-unit id="([^"]*)">.*?<\/trans-unit>/gs,
  (unit, id: string) => (isKept(id) ? unit : ''),
);

/** The exceptions for these units. */
const exceptions = Object.fromEntries(
  Object.entries(exceptionsOf('es')).filter(([id]) => isKept(id)),
);

/** The target of a unit with a placeholder, and the words of another: most edits are made there. */
export const TARGET = /<target state="translated">(El último cambio .*?)<\/target>/;
export const WORDS = 'Fuentes principales';

/** Replaces a part of a text, which must be there. */
export function swap(text: string, part: string | RegExp, by: string): string {
  const changed = text.replace(part, by);
  assert.notEqual(changed, text, `${String(part)} is not in the file`);
  return changed;
}

/** What a file holds, by unit: target, state, and the notes of others with their authors. */
export const contentOf = (text: string) =>
  parseXliff(text, path).units.map(({ id, target, state, element }) => {
    const notes = partsOf(element, 'note')
      .filter(({ attributes }) => attributes.from !== 'developer')
      .map(({ attributes, children }) => `${attributes.from ?? ''}: ${children.join('').trim()}`);
    return [id, target, state, ...notes];
  });

/** What `npm run locales` makes of a file that a translator sends. */
export function run(edited: string | Uint8Array, english = messages, obsolete = emptyXliff('es')) {
  const bytes = typeof edited === 'string' ? Buffer.from(edited) : edited;
  const current = parseXliff(decode(bytes, path), path);
  const wrong = whyNotTranslation(english, current.units, 'es', false);
  if (wrong) throw new Refused(`${path}: ${wrong}`);
  const updated = update(english, current, parseXliff(obsolete, 'locales/obsolete/es.xlf'));
  const { units } = parseXliff(updated.current, path);
  const problems = checkUnits(english, units, 'es', exceptions);
  return {
    text: updated.current,
    obsolete: updated.obsolete,
    problems: problems.map(({ id, what }) => `${id}: ${what}`),
  };
}
