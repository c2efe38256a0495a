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

/** Whether the tests use a unit. All other units are left out, because the whole file would make the tests slow. */
const isKept = (id: string): boolean => /^(about|ui)\./.test(id);

/** The messages of these units. */
export const messages = (await extractMessages()).filter(({ id }) => isKept(id));

/** The Spanish file with only these units. */
export const spanish = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replace(
  /\s*<trans-unit id="([^"]*)">.*?<\/trans-unit>/gs,
  (unit, id: string) => (isKept(id) ? unit : ''),
);

/** The exceptions for these units. */
const exceptions = Object.fromEntries(
  Object.entries(exceptionsOf('es')).filter(([id]) => isKept(id)),
);

/** Where most tests edit the file: the target of a unit that has a placeholder, and the words of another unit. */
export const TARGET = /<target state="translated">(El último cambio .*?)<\/target>/;
export const WORDS = 'Fuentes principales';

/** Replaces a part of a text. Fails if the text does not have this part. */
export function swap(text: string, part: string | RegExp, by: string): string {
  const changed = text.replace(part, by);
  assert.notEqual(changed, text, `${String(part)} is not in the file`);
  return changed;
}

/** The content of a file: for each unit its id, target, state, and the notes that are not from developers. */
export const contentOf = (text: string) =>
  parseXliff(text, path).units.map(({ id, target, state, element }) => {
    const notes = partsOf(element, 'note')
      .filter(({ attributes }) => attributes.from !== 'developer')
      .map(({ attributes, children }) => `${attributes.from ?? ''}: ${children.join('').trim()}`);
    return [id, target, state, ...notes];
  });

/** Does to a file that a translator sends what `npm run locales` does, but writes no file. */
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
