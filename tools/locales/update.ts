import type { SourceMessage } from './messages.js';
import { Refused } from './refused.js';
import { hasForeignNotes, newUnit, unitEdits } from './update-unit.js';
import type { XmlElement } from './xml.js';
import {
  applyEdits,
  portable,
  removal,
  setAttribute,
  setContent,
  spaceBefore,
  type Edit,
} from './xml-edit.js';
import { isUnfinished, parseXliff, partsOf, type FileUnit, type XliffFile } from './xliff.js';

/** The XML of a unit to add, and the unit after which to add it. If `after` is undefined, the XML is put before all units. */
type Addition = readonly [xml: string, after: XmlElement | undefined];

const lineBreak = (text: string) => (text.includes('\r\n') ? '\r\n' : '\n');

/** The white space to put before a new unit in a file. */
function spaceIn({ text, units }: XliffFile): string {
  const [first] = units;
  return first ? spaceBefore(text, first.element) : `${lineBreak(text)}      `;
}

function additionEdits(file: XliffFile, additions: readonly Addition[]): Edit[] {
  const space = spaceIn(file);
  const { body } = file;
  if (body.selfClosing && additions.length > 0) {
    const all = additions.map(([xml]) => space + xml).join('');
    return [setContent(body, `${all}${lineBreak(file.text)}    `)];
  }
  return additions.map(([xml, after]) => {
    const at = after?.end ?? body.startEnd;
    return { start: at, end: at, text: (after ? spaceBefore(file.text, after) : space) + xml };
  });
}

const byId = ({ units }: XliffFile) => new Map(units.map((unit) => [unit.id, unit]));

/** Whether a unit must be kept after its message was deleted. */
const isWorthKeeping = (unit: FileUnit) => unit.target !== '' || hasForeignNotes(unit);

/**
 * Adds units for new messages. Removes units of deleted messages; those with a translation or a translator's note go to
 * the obsolete file. If a message has been restored, its unit moves back from there.
 */
function moveUnits(
  messages: readonly SourceMessage[],
  current: XliffFile,
  obsolete: XliffFile,
): [current: string, obsolete: string] {
  const ids = new Set(messages.map(({ id }) => id));
  const here = byId(current);
  const there = byId(obsolete);
  const gone = current.units.filter(({ id }) => !ids.has(id));
  const kept = gone.filter(isWorthKeeping);
  const missing = messages.filter(({ id }) => !here.has(id));
  const additions: Addition[] = [];
  let after: XmlElement | undefined;
  for (const message of messages) {
    const unit = here.get(message.id);
    const back = there.get(message.id);
    if (unit) after = unit.element;
    else if (back) additions.push([portable(obsolete.text, back.element, current.body), after]);
    else additions.push([newUnit(message, current.body.prefix, spaceIn(current)), after]);
  }
  const last = obsolete.units.at(-1)?.element;
  return [
    applyEdits(current.text, [
      ...gone.map(({ element }) => removal(current.text, element)),
      ...additionEdits(current, additions),
    ]),
    applyEdits(obsolete.text, [
      // Remove obsolete units that return to the current file, or that a newer translation replaces.
      ...[...missing, ...kept].flatMap(({ id }) => {
        const unit = there.get(id);
        return unit ? [removal(obsolete.text, unit.element)] : [];
      }),
      ...additionEdits(
        obsolete,
        kept.map(({ element }) => [portable(current.text, element, obsolete.body), last]),
      ),
    ]),
  ];
}

/**
 * Updates a file to the current messages without losing translations. If the English changed, the translation stays and is
 * marked as `needs-adaptation`. If a message was deleted, its translation moves to the obsolete file. If the message
 * is restored, the translation moves back. A new message gets the English as its target, in the state `new`.
 * @returns the new texts of both files
 */
export function update(
  messages: readonly SourceMessage[],
  current: XliffFile,
  obsolete: XliffFile,
): { readonly current: string; readonly obsolete: string } {
  const [currentText, obsoleteText] = moveUnits(messages, current, obsolete);
  const file = parseXliff(currentText, current.path);
  const units = byId(file);
  const edits = messages.flatMap((message) => {
    const unit = units.get(message.id);
    return unit ? unitEdits(currentText, unit, message) : [];
  });
  return { current: applyEdits(currentText, edits), obsolete: obsoleteText };
}

/**
 * Marks unfinished units as translated, for translators whose tools don't set the state.
 * @param names the ids of the units. If empty, the units in the state `new` whose target differs from the English.
 * @throws {Refused} if a name is not the id of a unit
 */
export function markTranslated({ path, text, units }: XliffFile, names: readonly string[]): string {
  const unknown = names.filter((name) => !units.some(({ id }) => id === name));
  if (unknown.length > 0) throw new Refused(`${path}: no unit ${unknown.join(', ')}`);
  const isMeant = ({ id, state, target }: FileUnit) =>
    names.length > 0 ? names.includes(id) : state === 'new' && target !== '';
  const edits = units
    .filter((unit) => isUnfinished(unit) && isMeant(unit))
    .flatMap(({ element }) => partsOf(element, 'target'))
    .map((target) => setAttribute(text, target, 'state', 'translated'));
  return applyEdits(text, edits);
}
