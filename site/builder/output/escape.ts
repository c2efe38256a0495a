/**
 * Escapes typed text for snippets. Each output has its own rules. Only this module of the builder escapes text. Direction
 * marks are always escaped as numbers. Unescaped, they would reorder the code around them, so that an editor would see
 * other code than a browser reads.
 */

const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes a text between HTML tags. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>\p{Bidi_Control}]/gu, (sign) => named[sign] ?? entity(sign));

/** Escapes a value between the double quotes of an HTML attribute. */
export const htmlValue = (text: string): string =>
  text.replace(/[&<>"\r\n\p{Bidi_Control}]/gu, (sign) => named[sign] ?? entity(sign));

/**
 * Escapes a value between the double quotes of a WordPress shortcode. Brackets would end the shortcode. WordPress drops
 * backslashes, and makes a paragraph of a line break. All of these are escaped as numbers, which WordPress keeps.
 */
export const shortcodeValue = (text: string): string =>
  text.replace(/[&<>"'[\]\\\r\n\p{Bidi_Control}]/gu, (sign) => named[sign] ?? entity(sign));

/** Whether a text needs no escaping in JSX. */
const isPlain = (text: string): boolean =>
  !/^$|^\s|\s$|[&<>{}"'\\\r\n\p{Bidi_Control}]/u.test(text);

const literal = (text: string): string =>
  // In older JavaScript, U+2028 and U+2029 end a line.
  JSON.stringify(text).replace(/[\u2028\u2029<\p{Bidi_Control}]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** Writes a text between JSX tags. */
export const jsxText = (text: string): string => (isPlain(text) ? text : `{${literal(text)}}`);

/** Writes the value of a JSX attribute, which follows the `=`. */
export function jsxValue(value: string | number): string {
  if (typeof value === 'number') return `{${value}}`;
  return isPlain(value) ? `"${value}"` : `{${literal(value)}}`;
}
