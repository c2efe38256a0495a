import { dialed } from './number-forms.js';
import { BETWEEN } from './number-signs.js';

/** No opening bracket may follow here, except the bracket of an area code, as in `(555)` or `(+202)`. Therefore `(24 hours)` is no part of a number. */
const IN_NUMBER = String.raw`(?![(（](?!\+?\p{Nd}+[)）]))`;

/** A part of a word in ASCII letters. It is limited, as long words would take too long. */
const PART = String.raw`[\w.+\p{Pd}]{0,64}`;

/**
 * Numbers as people write them, in the digits of any script, and what must not be taken for numbers: times from the last
 * digit of the hour on, as in `8:00`, and e-mail and web addresses, which have letters and are therefore not dialed. A time
 * is no part of a number: isolated, `00-17` would be drawn as `00:00-17:8` in the Arabic line `8:00-17:00`. ASCII letters
 * that touch the digits, as in `1-888-555-CARE`, `AB12345` or `555-0142x12`, are a part of the number: apart from it, they
 * would be drawn at its wrong end in an Arabic line.
 */
const NUMBER = new RegExp(
  String.raw`(\p{Nd}[:：]\p{Nd}\p{Nd}(?!\p{Nd})|${PART}\w@[\w.-]*\b|(?:https?:|www\.|wa\.me)[!-~]*\b|(?:${PART}[a-z]\p{Pd}?)?(?:${IN_NUMBER}[+(（]){0,2}\p{Nd}(?:\p{Nd}|${IN_NUMBER}[${BETWEEN}](?!\p{Nd}{0,2}[:：]\p{Nd}|\w{0,64}@)){3,}\p{Nd}(?:\p{Pd}?[a-z]${PART}\b)?)`,
  'iu',
);

/**
 * A time, or ranges: years such as 2010-2020, or hours such as 0800-1600, 8 - 16 and 8.30-12 / 14-16.30. They are drawn like the
 * words around them, as readers of Arabic begin at their right end. Other ranges of four digits, such as 2222-3333, may be phone numbers.
 */
const HOURS =
  /[:：]|^(?:(?:20\d\d\s?\p{Pd}\s?20\d\d|[01]?\d[03]0\s?\p{Pd}\s?[12]\d[03]0|..?(?:\...)?\s?\p{Pd}\s?..?(?:\...)?)(?:[\s/]+|[a-z]*$))+$/iu;

/** A piece of a line: words, which may be empty, or a number, with the digits to dial if these are clear. */
export interface Piece {
  readonly text: string;
  readonly isNumber: boolean;
  readonly dial?: string | undefined;
}

/** A range of years, such as 1998-2004, or a local number such as 2222-3333. Such digits can be dialed only if they are the whole line. */
const RANGE = /^\d{4}\p{Pd}\d{4}$/u;

/**
 * The end of the text before a number and the number's first character, if this end may belong to the number, such as `+34 (` before `912`, or a digit that is
 * the end of a time or of an address, such as `1:55 ` before `1234 5678`, or `www.h.example|020 ` before `7946 0958`.
 */
const PART_BEFORE = /\p{Nd}\s?[^+]$|[+＋]\s?(?:\p{Nd}+\s?[(（])?.$/u;

/**
 * The beginning of the text after a number, if it may belong to the number, such as `:30`, ` 42:30` or, after a lost line
 * break, ` 0958info@h.example`.
 */
const PART_AFTER = /^[\s.-]?(?:[:：]\p{Nd}|\p{Nd}+[a-z_:：])/iu;

/** The end of the text before a number, if this end may be the number's area code, such as `(555) `, `555|` or `555 (`. */
const AREA_BEFORE = /[(（]\p{Nd}{1,5}[)）][^\p{L}\p{Nd}]*$|\p{Nd}(?:\s?[(（]|[^\p{L}\p{Nd}\s,;])$/u;

/** A number without an area code. */
const LOCAL = /^\d{3,4}\D?\d{4}$/;

/**
 * The digits to dial for a number inside a line; undefined if the number may not be a telephone
 * number, or if it is unclear which digits belong to it.
 * @param text the number, with the letters that touch it
 * @param before the text of the three pieces before the number, which is enough to find an area code
 * @param after the text after the number
 */
function dialedIn(text: string, before: string, after: string): string | undefined {
  const [number = ''] = text.split(/-?e?x/i); // without an extension, such as `x12`
  const isPart = PART_BEFORE.test(before + text.charAt(0)) || PART_AFTER.test(after);
  const lacksArea = LOCAL.test(number) && AREA_BEFORE.test(before);
  return isPart || lacksArea || RANGE.test(number) ? undefined : dialed(number, false);
}

/**
 * Signs that a line was escaped twice, or lost its encoding: `(555)&nbsp;555-0142`, `(555)%20555-0142`,
 * `1-800-555?0142`, `1-800-555â€‘0142`, `1-800-555u20110142`. Such a sign may split a number, and a part of
 * the number would call somebody else.
 */
const BROKEN = /&[^\s&]+;|\d\)?(?:[%&=?+<\\\ufffd]|[Ââ\]]\s?|u\w{4})\S*\d/;

/** Splits a line into words and numbers. A short number can be dialed only if it is the whole line. */
export function piecesOf(line: string): Piece[] {
  const dial = dialed(line, true);
  if (dial) return [{ text: line, isNumber: true, dial }];
  // The parts with an odd index are numbers and hours.
  const all = line.split(NUMBER);
  const isBroken = BROKEN.test(line);
  return all.map((text, index) => {
    const isNumber = index % 2 > 0 && !HOURS.test(text);
    const before = all.slice(0, index).slice(-3).join('');
    const after = all.slice(index + 1, index + 3).join('');
    const dial = isNumber && !isBroken ? dialedIn(text, before, after) : undefined;
    return { text, isNumber, dial };
  });
}

/** Whether a line begins with a digit, or with a bracket or `+` before a digit. Such a line needs words before the number. */
export const beginsWithNumber = (line: string): boolean => /^[\s\p{Cf}+(（]*\p{Nd}/u.test(line);

/** Only the digits of a text. */
export const digitsOf = (words: string): string => words.replace(/\P{Nd}/gu, '');
