/**
 * The one place that turns typed text into a part of a snippet. Each output has its own rules; nothing
 * else in the builder puts texts between quotes or tags. Direction marks are escaped as numbers
 * everywhere: unescaped they would reorder the code around them, so that an editor would see something
 * else than a browser reads.
 */

const entity = (sign: string): string => `&#${sign.codePointAt(0)};`;

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text between tags of HTML. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>\p{Bidi_Control}]/gu, (sign) => named[sign] ?? entity(sign));

/** Value between the double quotes of an HTML attribute. */
export const htmlValue = (text: string): string =>
  text.replace(/[&<>"\r\n\p{Bidi_Control}]/gu, (sign) => named[sign] ?? entity(sign));

/**
 * Value between the double quotes of a WordPress shortcode. Brackets would end it, backslashes are
 * dropped, and a line break becomes a paragraph: all are escaped as numbers, which WordPress keeps.
 */
export const shortcodeValue = (text: string): string =>
  text.replace(/[&<>"'[\]\\\r\n\p{Bidi_Control}]/gu, (sign) => named[sign] ?? entity(sign));

/** Whether a text means the same in JSX as it does in HTML, without anything to escape. */
const isPlain = (text: string): boolean =>
  /^[^\s&<>{}"'\\][^&<>{}"'\\\r\n]*(?<!\s)$/.test(text) && !/\p{Bidi_Control}/u.test(text);

const literal = (text: string): string =>
  // The first two end a line in older JavaScript.
  JSON.stringify(text).replace(/[\u2028\u2029<\p{Bidi_Control}]/gu, (sign) => {
    return `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** Text between tags of JSX. */
export const jsxText = (text: string): string => (isPlain(text) ? text : `{${literal(text)}}`);

/** What follows the `=` of an attribute in JSX. */
export function jsxValue(value: string | number): string {
  if (typeof value === 'number') return `{${value}}`;
  return isPlain(value) ? `"${value}"` : `{${literal(value)}}`;
}
