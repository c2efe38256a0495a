/**
 * A text without signs that no page can hold as they are, in any way of writing them: control
 * characters, NUL above all, and halves of characters.
 */
export const writable = (text: string): string =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cs}]/gu, '')
    .trim();

/** The paragraphs of a text that was typed with a paragraph a line. */
export const paragraphs = (text: string): string[] =>
  writable(text)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** Signs that nobody sees, or that turn the order of those around them. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * A text of unknown origin as one line in which everything is seen, for somebody who has to judge it:
 * what is invisible stands as its number.
 */
export const seen = (text: string): string =>
  text
    .replace(/[ \t]+/g, ' ')
    .replace(
      UNSEEN,
      (sign) => `[U+${sign.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}]`,
    );

/** The beginning of a text, without half a character at its end. */
export const beginning = (text: string, length: number): string =>
  text.length > length ? `${[...text.slice(0, length + 1)].slice(0, -1).join('')}…` : text;
