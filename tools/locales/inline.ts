import type { XmlElement } from './xml.js';
import { escapeAttribute, escapeText } from './xml-edit.js';

const XLIFF = /^urn:oasis:names:tc:xliff:document:1\.[12]$/;

/** Whether an element is an XLIFF element with one of these names. Accepts XLIFF 1.1 and 1.2, because the tool pofilter mixes them. */
export const isXliff = (element: XmlElement, ...names: readonly string[]): boolean =>
  XLIFF.test(element.uri) && (names.length === 0 || names.includes(element.local));

/** The name of a placeholder, as tools write it in an attribute or in the text of the placeholder's element. */
const NAMED = /^\$?\{([a-z]\w*)\}$/i;
const IDENTIFIER = /^[a-z]\w*$/i;

/** The name of a placeholder: the name in its attribute `equiv-text` or in its text, or else its id; undefined if there is no name. */
function placeholderOf({ attributes, children }: XmlElement): string | undefined {
  const id = attributes.id ?? '';
  const content = children.every((child) => typeof child === 'string') ? children.join('') : '';
  const named = [attributes['equiv-text'] ?? '', content]
    .map((text) => NAMED.exec(text.trim())?.[1])
    .find(Boolean);
  return named ?? (IDENTIFIER.test(id) ? id : undefined);
}

/** The text of an element with its white space. Calls `unknown` for child elements that can't be read. */
function rawText(holder: XmlElement, unknown: (element: XmlElement) => void): string {
  return holder.children
    .map((child) => {
      if (typeof child === 'string') return child;
      if (isXliff(child, 'mrk') || (isXliff(child, 'g') && child.children.length > 0)) {
        return rawText(child, unknown);
      }
      const placeholder = isXliff(child, 'x', 'ph', 'g') ? placeholderOf(child) : undefined;
      if (!placeholder) unknown(child);
      return `{${placeholder ?? ''}}`;
    })
    .join('');
}

const keepsSpace = (element: XmlElement | undefined): boolean => {
  const space = element?.attributes['xml:space'];
  return space ? space === 'preserve' : element !== undefined && keepsSpace(element.parent);
};

/**
 * The text of a `<source>` or `<target>`, with placeholders as `{name}`. Markup that tools put around words is
 * removed. Line breaks that an XML editor has added are removed at both ends of the text. Elsewhere each group of line
 * breaks becomes one space. `xml:space="preserve"` keeps all line breaks.
 */
export function textOf(holder: XmlElement, unknown: (element: XmlElement) => void): string {
  const text = rawText(holder, unknown);
  if (keepsSpace(holder)) return text;
  return text
    .replace(/^[ \t]*[\r\n][ \t\r\n]*|[ \t]*[\r\n][ \t\r\n]*$/g, '')
    .replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
}

/** Turns a text into the XML content of a `<source>` or `<target>`, with placeholders as `<x/>`. */
export const inlineXml = (text: string, prefix: string): string =>
  text
    .split(/\{(\w+)\}/)
    .map((part, index) =>
      // Every second part is the name of a placeholder.
      index % 2 === 0
        ? escapeText(part)
        : `<${prefix && `${prefix}:`}x id="${part}" equiv-text="${escapeAttribute(`\${${part}}`)}"/>`,
    )
    .join('');
