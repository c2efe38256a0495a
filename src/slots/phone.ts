import { BETWEEN } from './number-signs.js';
import { isUnclear } from './unclear-number.js';

/** Numbers as people write them, in the digits of any script. */
const NUMBER = new RegExp(String.raw`([+(]?\p{Nd}[\p{Nd}${BETWEEN}]{3,}\p{Nd})`, 'u');

/** Characters that may be between the digits of a number that is a link. */
const SIGN = String.raw`[ \u00a0\u2009\u202f.\p{Pd}\u2212]`;

/**
 * A single number. It may begin with a country code, after it a 0 in brackets that is not dialled, and an
 * area code in brackets. Two numbers, or a number with an extension, don't match: a link would call
 * somebody else.
 */
const ALONE = new RegExp(
  String.raw`^(?:(\+\d{1,3}${SIGN}?)(?:\(0\)${SIGN}?)?)?(\(\d{1,5}\)${SIGN}?)?(\d+(?:${SIGN}\d+)*)$`,
  'u',
);

/** A day, such as 2026-11-23, 11/23/2026 or 23.11.2026: never a telephone number. */
const DAY = /^(?:19|20)\d\d-\d\d-\d\d$|^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d$/;

/** A range of years or hours. As a whole line 2222-3333 is a telephone number. */
const RANGE = /^\d{4}\s?\p{Pd}\s?\d{4}$/u;

/**
 * A number inside a sentence is a link only if it has at least this many digits: a shorter number may be
 * anything.
 */
const MIN_DIGITS = 7;

/**
 * A number in the form that is dialled (RFC 3966, 3 to 15 digits), if the line is a single number.
 * @param before the text before it, if it is a part of a line
 * @param after the text after it
 */
export function dialled(phone: string, before = '', after = ''): string | undefined {
  const line = phone.trim();
  const parts = DAY.test(line) || isUnclear(line, before, after) ? null : ALONE.exec(line);
  const number = parts
    ?.slice(1)
    .join('')
    .replace(/[^+\d]/g, '');
  return number && /^\+?\d{3,15}$/.test(number) ? number : undefined;
}

/** A piece of a line: words, or a number, with the digits to dial if these are clear. */
export interface Piece {
  readonly text: string;
  readonly isNumber: boolean;
  readonly dial?: string | undefined;
}

/** The digits to dial for a number inside a sentence. */
function dialledIn(number: string, before?: string, after?: string): string | undefined {
  const dial = RANGE.test(number) ? undefined : dialled(number, before, after);
  return dial && dial.replace('+', '').length >= MIN_DIGITS ? dial : undefined;
}

/**
 * Signs that a line was escaped twice, or lost its encoding: `(555)&nbsp;555-0142`, `(555)%20555-0142`,
 * `1-800-555?0142`, `1-800-555â€‘0142`, `1-800-555u20110142`. They may stand inside a number, and the rest of
 * that number would call somebody else.
 */
const BROKEN = /&\S+;|\d\)?(?:[%&=?+<\\\ufffd]|[Ââ\]]\s?|u\w{4})\S*\d/;

/** Splits a line into words and numbers. A short number can be dialled only if it is the whole line. */
export function piecesOf(line: string): Piece[] {
  const dial = dialled(line);
  if (dial) return [{ text: line, isNumber: true, dial }];
  // Every other part is a number.
  return line
    .split(NUMBER)
    .map((text, index, all) =>
      index % 2
        ? {
            text,
            isNumber: true,
            dial: BROKEN.test(line) ? undefined : dialledIn(text, all[index - 1], all[index + 1]),
          }
        : { text, isNumber: false },
    )
    .filter(({ text }) => text);
}

/** Whether a line begins with a number, so that it needs words before it. */
export const beginsWithNumber = (line: string): boolean => /^[\s+(]*\p{Nd}/u.test(line);
