import { inlineXml, textOf } from './inline.js';
import type { SourceMessage } from './messages.js';
import type { XmlElement } from './xml.js';
import {
  escapeAttribute,
  escapeText,
  removal,
  setAttribute,
  setContent,
  spaceBefore,
  type Edit,
} from './xml-edit.js';
import { partsOf, type FileUnit } from './xliff.js';

/** An edit that inserts XML after an element. */
const insertAfter = ({ end }: XmlElement, xml: string): Edit => ({ start: end, end, text: xml });

const isOurs = (note: XmlElement) => note.attributes.from === 'developer';

/** Whether someone other than the developers wrote a note on a unit. */
export const hasForeignNotes = ({ element }: FileUnit): boolean =>
  partsOf(element, 'note').some((note) => !isOurs(note));

/** Edits that set the developers' note in a unit to the note of the message. Notes by other people stay. */
function noteEdits(text: string, unit: XmlElement, note: string, after: XmlElement, space: string) {
  const ours = partsOf(unit, 'note').find(isOurs);
  const name = unit.prefix && `${unit.prefix}:`;
  const xml = escapeText(note);
  if (!ours && note) {
    return [insertAfter(after, `${space}<${name}note from="developer">${xml}</${name}note>`)];
  }
  if (ours && !note) return [removal(text, ours)];
  return ours && textOf(ours, () => {}) !== note ? [setContent(ours, xml)] : [];
}

/** Edits that mark a translation as stale. */
function staleEdits(text: string, unit: XmlElement, target: XmlElement): Edit[] {
  return [
    setAttribute(text, target, 'state', 'needs-adaptation'),
    // The approval was for the translation of the old English text.
    ...(unit.attributes.approved === 'yes' ? [setAttribute(text, unit, 'approved', 'no')] : []),
  ];
}

/** Edits that set the target of an untranslated unit to the English text, because OmegaT shows only units with a target. */
function newTargetEdits(text: string, unit: FileUnit, english: string, after: XmlElement): Edit[] {
  const { element, state } = unit;
  const [target] = partsOf(element, 'target');
  const xml = inlineXml(english, element.prefix);
  if (!target) {
    const name = `${element.prefix && `${element.prefix}:`}target`;
    return [insertAfter(after, `${spaceBefore(text, after)}<${name} state="new">${xml}</${name}>`)];
  }
  if (state === 'new' && textOf(target, () => {}) === english) return [];
  return [setAttribute(text, target, 'state', 'new'), setContent(target, xml)];
}

/**
 * Edits that update a unit to its message. If the English changed, the edits replace the source, remove its segments, and
 * mark the translation as `needs-adaptation` and not approved. If there is no translation (the target is missing, empty, or a
 * copy of the English in the state `new`), the target gets the English text. The developers' note is updated. Everything
 * else stays.
 */
export function unitEdits(text: string, unit: FileUnit, message: SourceMessage): Edit[] {
  const { element } = unit;
  const [source, segments, target] = ['source', 'seg-source', 'target'].map(
    (name) => partsOf(element, name)[0],
  );
  if (!source) return [];
  const changed = unit.source !== message.text;
  const last = segments ?? source;
  return [
    ...(changed ? [setContent(source, inlineXml(message.text, element.prefix))] : []),
    ...(changed && segments ? [removal(text, segments)] : []),
    ...(!unit.target.trim()
      ? newTargetEdits(text, unit, message.text, last)
      : changed && target
        ? staleEdits(text, element, target)
        : []),
    ...noteEdits(text, element, message.note, target ?? last, spaceBefore(text, source)),
  ];
}

/** The XML of a unit for a new message. {@link unitEdits} adds target and note later. */
export function newUnit({ id, text }: SourceMessage, prefix: string, space: string): string {
  const name = prefix && `${prefix}:`;
  const source = `<${name}source>${inlineXml(text, prefix)}</${name}source>`;
  const inner = space && `${space}  `;
  return `<${name}trans-unit id="${escapeAttribute(id)}">${inner}${source}${space}</${name}trans-unit>`;
}
