/**
 * The forms in which telephone numbers are written. Digits in any other form may be two numbers, a number
 * and an hour, or a part of a number: a link could call somebody else. The PHP code of the WordPress plugin
 * has the same forms.
 */

/** A character that may be between the groups of digits. */
const SIGN = /[ \u00a0\u2009\u202f.\p{Pd}\u2212]/gu;

/**
 * The forms of numbers, by the first character of the number. A form says how many digits each group has:
 * 3-3-4 means groups of three, three and four digits.
 */
export const FORMS: Readonly<Record<string, RegExp>> = {
  // +1 555 555 0142, +34 912 345 678, +34 91 123 45 67, +33 1 55 50 14 20, +46 8 123 456 78, +4420 7946 0958
  '+': /^\+(?:[123]-(?:[1-5]-[3-5]-[34]|[1-5]-[4-8]|1-2-4-4|1-3-3-2|[23]-[23]-2-2|1-2-2-2-2|[7-9]|1[0-2])|[4-6]-[34]-[34]|[89]|1[0-5])$/,
  // 020 7946 0958, 0800 555 0142, 0755 8888 8888, 010-88888888, 01 55 50 14 20, 044 123 45 67, 08-123 456 78,
  // 021 12 34 56, 01 8000 123 456
  '0': /^(?:[2-5]-[34]-[34]|[2-5]-[5-8]|[34]-[23]-2-2|2-3-3-2|2-2-2-2-2|2-4-3-3|2-4-6|6-6|9|1[0-2])$/,
  // 1-555-555-0142, 138 0013 8000, 1300 555 014, 11 4123 4567, 11 98765-4321
  '1': /^(?:1-3-3-4|1-3-7|1-10|3-4-4|4-3-[34]|2-[45]-4|1[01])$/,
  // 555-555-0142, 555-0142, 912 345 678, 91 123 45 67, 2 2345 6789, 55 1234 5678, 21 98765-4321,
  // 55 12 34 56 78
  other:
    /^(?:3-3-[34]|3-[47]|2-3-2-2|3-2-2-2|3-2-4|[12]-4-4|2-5-4|4-3-3|5-5|4-4|2-2-2-2-2|[7-9]|10)$/,
};

/** Forms of numbers that become a link only if they are a whole line, such as 911 or 116 117. In a sentence, such digits may be anything. */
export const SHORT = /^(?:[3-6]|3-3|1-1-1)$/;

/** A 0 after the code of a country. It is not dialed, except in Italy. */
const TRUNK_ZERO = /^\+(?!39)\d{1,3}-0/;

/**
 * A number in the form that is dialed (RFC 3966).
 * @param mayBeShort whether numbers such as 911 count
 * @returns undefined if the number has no known form, or too many digits
 */
export function dialed(number: string, mayBeShort: boolean): string | undefined {
  const written = number
    .trim()
    .replace(SIGN, '-')
    .replaceAll('（', '(')
    .replaceAll('）', ')')
    .replace(/^(0\d+)\/(?=\d)/, '$1-') // 03/123 456
    .replace(/^\(?(\+\d{1,3})\)-?/, '$1-') // (+34) 912 345 678
    .replace(/^((?:\+|00-?)\d{1,3}-?)\(0\)-?/, '$1') // +44 (0)20
    .replace(/^\(0\)-?/, '0')
    .replace(/^((?:\+\d{1,3}-?|1-?)?)\((\d{1,5})\)-?(?=\d)/, '$1$2-');
  const international = written.replace(/^00-?(?=[1-9])/, '+');
  // A number has at most 15 digits, with the code of its country (ITU-T E.164).
  if (!/^\+?(?:\d-?){1,15}$/.test(international) || TRUNK_ZERO.test(international))
    return undefined;
  const form = international.replace(/\d+/g, (group) => String(group.length));
  const known = FORMS[international.charAt(0)] ?? FORMS.other;
  return known?.test(form) || (mayBeShort && SHORT.test(form))
    ? written.replaceAll('-', '')
    : undefined;
}
