import type { XmlElement } from './xml.js';

/** A range of a text, and the text to put in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Replaces ranges of a text, which must not overlap. All other characters stay the same. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let from = 0;
  for (const edit of edits.toSorted(
    (one, other) => one.start - other.start || one.end - other.end,
  )) {
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return result + text.slice(from);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Escapes a text for the content of an element. */
export const escapeText = (text: string): string =>
  text.replace(/[&<>]/g, (character) => ESCAPES[character] ?? '');

/** Escapes a text for the value of an attribute. */
export const escapeAttribute = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => ESCAPES[character] ?? '');

/** The edit that replaces the content of an element with XML. */
export const setContent = (element: XmlElement, xml: string): Edit =>
  element.selfClosing
    ? { start: element.startEnd - 2, end: element.end, text: `>${xml}</${element.name}>` }
    : { start: element.startEnd, end: element.endStart, text: xml };

/** The edit that replaces the value of an attribute, or adds the attribute if the element doesn't have it. */
export function setAttribute(text: string, element: XmlElement, name: string, value: string): Edit {
  const from = element.start + 1 + element.name.length;
  const tag = text.slice(from, element.startEnd);
  for (const match of tag.matchAll(/\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/gy)) {
    const [{ length }, found, quoted = ''] = match;
    if (found !== name) continue;
    const end = from + match.index + length - 1;
    return { start: end - quoted.length + 2, end, text: escapeAttribute(value) };
  }
  return { start: from, end: from, text: ` ${name}="${escapeAttribute(value)}"` };
}

/** The white space directly before an element. */
export function spaceBefore(text: string, { start }: XmlElement): string {
  let from = start;
  while (from > 0 && /\s/.test(text[from - 1] ?? '')) from -= 1;
  return text.slice(from, start);
}

/** The edit that removes an element and the white space before it. */
export const removal = (text: string, element: XmlElement): Edit => ({
  start: element.start - spaceBefore(text, element).length,
  end: element.end,
  text: '',
});

/** All namespaces in scope of an element, by prefix. */
const scope = (element: XmlElement | undefined): Record<string, string> =>
  element ? { ...scope(element.parent), ...element.declared } : {};

/** The XML of an element for another file. Namespace declarations that `destination` lacks are added to the element. */
export function portable(text: string, element: XmlElement, destination: XmlElement): string {
  const there = scope(destination);
  const missing = Object.entries(scope(element.parent)).filter(
    ([prefix, uri]) => there[prefix] !== uri && element.declared[prefix] === undefined,
  );
  const declarations = missing.map(
    ([prefix, uri]) => ` xmlns${prefix && `:${prefix}`}="${escapeAttribute(uri)}"`,
  );
  const from = element.start + 1 + element.name.length;
  return `${text.slice(element.start, from)}${declarations.join('')}${text.slice(from, element.end)}`;
}
