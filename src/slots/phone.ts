import { BETWEEN } from './number-signs.js';

/** Numbers as people write them, in the digits of any script. */
const NUMBER = new RegExp(String.raw`([+(]?\p{Nd}[\p{Nd}${BETWEEN}]{3,}\p{Nd})`, 'u');

/** What may stand between the digits of a number that is a link. */
const SIGN = String.raw`[ \u00a0\u2009\u202f.\p{Pd}\u2212]`;

/**
 * One number alone: after a country's code the 0 in brackets is not dialled, then maybe an area in
 * brackets. Two numbers, or one with an extension, are no link: it would call somebody else.
 */
const ALONE = new RegExp(
  String.raw`^(\+\d{1,3}${SIGN}?)?(?:\(0\)${SIGN}?)?(\(\d{1,5}\)${SIGN}?)?(\d+(?:${SIGN}\d+)*)$`,
  'u',
);

/** Days, hours and years, which are no numbers to call. */
const DATE = /^\d{4}-\d\d-\d\d$|^\d{1,2}[./-]\d{1,2}[./-]\d{4}$|^\d{4}\s?\p{Pd}\s?\d{4}$/u;

/** Fewest digits of a number in a sentence; fewer may be anything. */
const FEWEST = 7;

/** A number as a telephone takes it (RFC 3966, at most 15 digits), if it is one. */
export function dialled(phone: string): string | undefined {
  const parts = ALONE.exec(phone.trim());
  const number = parts
    ?.slice(1)
    .join('')
    .replace(/[^+\d]/g, '');
  return number && /^\+?\d{3,15}$/.test(number) ? number : undefined;
}

/** A piece of a line: words, or a number with what to dial where that is clear. */
export interface Piece {
  readonly text: string;
  readonly isNumber: boolean;
  readonly dial?: string | undefined;
}

/** What a number in the midst of a sentence dials. */
function dialledIn(number: string): string | undefined {
  const dial = DATE.test(number) ? undefined : dialled(number);
  return dial && dial.replace('+', '').length >= FEWEST ? dial : undefined;
}

/** Takes a line apart into words and numbers. A line that is one number alone may be a short one. */
export function piecesOf(line: string): Piece[] {
  const dial = dialled(line);
  if (dial) return [{ text: line, isNumber: true, dial }];
  // Every other part is a number.
  return line
    .split(NUMBER)
    .map((text, index) =>
      index % 2 ? { text, isNumber: true, dial: dialledIn(text) } : { text, isNumber: false },
    )
    .filter(({ text }) => text);
}

/** Whether a line begins with a number, so that words before it are wanted. */
export const beginsWithNumber = (line: string): boolean => /^[\s+(]*\p{Nd}/u.test(line);

/** The digits of some words alone. */
export const digitsOf = (words: string): string => words.replace(/\P{Nd}/gu, '');
