/**
 * Removes characters that HTML can't represent, even if they are escaped: control characters such as NUL, and single
 * surrogates. Also removes white space around the text, and writes each line break as `\n`.
 */
export const writable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .trim();

/** The paragraphs of a text with one paragraph per line. */
export const paragraphs = (text: string): string[] =>
  writable(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Characters that are invisible, or that change the order of the text around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Makes a text of unknown origin visible for an editor who must judge it. Invisible characters and line breaks are
 * replaced by their code points, such as `[U+200B]`.
 */
export const seen = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(
      UNSEEN,
      (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
    );

/** Shortens a text that is longer than `length` to its beginning and `…`. Surrogate pairs are not divided. */
export const beginning = (text: string, length: number): string =>
  text.length > length ? `${[...text.slice(0, length + 1)].slice(0, -1).join('')}…` : text;
