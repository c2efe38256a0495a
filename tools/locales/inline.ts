import type { XmlElement } from './xml.js';
import { escapeAttribute, escapeText } from './xml-edit.js';

const XLIFF = /^urn:oasis:names:tc:xliff:document:1\.[12]$/;

/** Whether an element is one of XLIFF 1.1 or 1.2, by namespace: pofilter mixes the two. */
export const isXliff = (element: XmlElement, ...names: readonly string[]): boolean =>
  XLIFF.test(element.uri) && (names.length === 0 || names.includes(element.local));

/** How tools write the name of a placeholder, in its attributes or its text. */
const NAMED = /^\$?\{([a-z]\w*)\}$/i;
const IDENTIFIER = /^[a-z]\w*$/i;

/** The name of a placeholder: the one in its attributes or text, or else its id. */
function placeholderOf({ attributes, children }: XmlElement): string | undefined {
  const id = attributes.id ?? '';
  const content = children.every((child) => typeof child === 'string') ? children.join('') : '';
  const named = [attributes['equiv-text'] ?? '', content]
    .map((text) => NAMED.exec(text.trim())?.[1])
    .find(Boolean);
  return named ?? (IDENTIFIER.test(id) ? id : undefined);
}

/** The text of a part of a unit, with its white space; `unknown` is called for elements that can't be read. */
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
 * The text of a `<source>` or `<target>`, with placeholders as `{name}`. Of markup that tools put around words,
 * only the words stay. Line breaks that an XML editor has added are removed at the ends and become one space
 * inside, unless `xml:space` keeps them.
 */
export function textOf(holder: XmlElement, unknown: (element: XmlElement) => void): string {
  const text = rawText(holder, unknown);
  if (keepsSpace(holder)) return text;
  return text
    .replace(/^[ \t]*[\r\n][ \t\r\n]*|[ \t]*[\r\n][ \t\r\n]*$/g, '')
    .replace(/[ \t]*[\r\n][ \t\r\n]*/g, ' ');
}

/** A text as the content of a `<source>` or `<target>`, with placeholders as `<x/>`. */
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
