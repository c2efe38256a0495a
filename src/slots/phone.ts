import { BETWEEN, SIGN } from './number-signs.js';
import { isUnclear } from './unclear.js';

/** Numbers as people write them, in the digits of any script. */
const NUMBER = new RegExp(String.raw`([+(]?\p{Nd}[\p{Nd}${BETWEEN}]{3,}\p{Nd})`, 'u');

/**
 * A single number. It may begin with a country code, a 0 in brackets after that code, which is not
 * dialled, and an area code in brackets. Two numbers, or a number with an extension, don't match: a link
 * would call somebody else.
 */
const ALONE = new RegExp(
  String.raw`^(?:(\+\d{1,3}${SIGN}?)(?:\(0\)${SIGN}?)?(?!\(0))?(\(\d{1,5}\)${SIGN}?)?(\d+(?:${SIGN}\d+)*)$`,
  'u',
);

/** What may be dialled. Without a country code or a 0, no number has more than 11 digits: more are two numbers. */
const DIGITS = /^(?:(?:\+|00)\d{3,15}|0\d{2,12}|[1-9]\d{2,10})$/;

/** Hours, such as 8-17 or 8.30-17.30. */
const HOURS = String.raw`\d{1,2}(?:\.\d\d)?\p{Pd}\d{1,2}(?:\.\d\d)?`;

/** A day, such as 2026-11-23, 11/23/2026 or 23.11.2026, or a line that begins or ends with hours: never a telephone number. */
const TIME = new RegExp(
  String.raw`^(?:19|20)\d\d[.-]\d\d?[.-]\d\d?$|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$|^${HOURS}(?:\s|$)|\s${HOURS}$`,
  'u',
);

/**
 * A range of years or hours, or the number of a ward before a telephone number. As a whole line,
 * 2222-3333 is a telephone number.
 */
const ELSE = /^\d{4}\s?\p{Pd}\s?\d{4}$|^[2-9]\s\d{3}\D/u;

/**
 * A number inside a sentence is a link only if it has at least this many digits: a shorter number may be
 * anything.
 */
const MIN_DIGITS = 7;

/** A number in the form that is dialled (RFC 3966), if the line is a single number. */
export function dialled(phone: string): string | undefined {
  const line = phone.trim();
  const parts = TIME.test(line) ? null : ALONE.exec(line);
  const number = parts
    ?.slice(1)
    .join('')
    .replace(/[^+\d]/g, '');
  return number && DIGITS.test(number) ? number : undefined;
}

/** A piece of a line: words, or a number, with the digits to dial if these are clear. */
export interface Piece {
  readonly text: string;
  readonly isNumber: boolean;
  readonly dial?: string | undefined;
}

/** The digits to dial for a number inside a sentence. */
function dialledIn(number: string): string | undefined {
  const dial = ELSE.test(number) ? undefined : dialled(number);
  return dial && dial.replace('+', '').length >= MIN_DIGITS ? dial : undefined;
}

/** Splits a line into words and numbers. A short number can be dialled only if it is the whole line. */
export function piecesOf(line: string): Piece[] {
  const dial = dialled(line);
  if (dial) return [{ text: line, isNumber: true, dial }];
  // Every other part is a number.
  return line
    .split(NUMBER)
    .map((text, index) =>
      index % 2
        ? { text, isNumber: true, dial: isUnclear(line) ? undefined : dialledIn(text) }
        : { text, isNumber: false },
    )
    .filter(({ text }) => text);
}

/** Whether a line begins with a number, so that it needs words before it. */
export const beginsWithNumber = (line: string): boolean => /^[\s+(]*\p{Nd}/u.test(line);

/** Only the digits of a text. */
export const digitsOf = (words: string): string => words.replace(/\P{Nd}/gu, '');
