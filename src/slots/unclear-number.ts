/**
 * Finds numbers whose digits may not all belong to one telephone number. A link with too many or too few
 * digits would call somebody else. The PHP code of the WordPress plugin has the same patterns.
 */

/** Patterns for a number in which each space is a blank and each dash or point is a hyphen. */
const UNCLEAR = [
  // Letters stand for the rest: 1-800-555-HELP.
  /^\+?1[ -]\(?\d{3}\)?[ -]\d{3}$/,
  // More digits after a whole number: 555-0142 24 hours, 555-0142 555-0143. But Chinese mobile numbers are
  // written 138-0013-8000.
  /(?:^|\D)(?!1\d\d-\d{4}[ -]\d{4}$)[1-9]\d\d-\d{4}[ -]\d/,
  /\d{4} \d\d?(?:-\d\d?)?$/,
  // Other digits before the number: Ward 12 555-0142, Open 8-17 555 555 0142, IL 62701 555-555-0142.
  /^(?!0{0,2}1 )\d.* \d{3}-\d{3}-\d{4}$/,
  /^(?:[1-9]\d?|[2-9]\d{3,}) \d{3}-\d{4}$/,
  /^(?!1-)\d+-[\d-]* .*-/,
  /^\d\d?-\d\d? \d{3}/,
  /^\([1-9]\)/,
  // A 0 in brackets that is not dialled, with other digits: +44 (020). In Italy it is dialled.
  /^\+(?!39)\d{1,3} ?\(0\d/,
  // Longer than numbers are without the code of their country.
  /^[^+0](?:\D*\d){12}/,
];

/** The end of a number that may belong to the words after it: 915 550 142 10 a 14 h, 01 55 50 14 20 24 h. */
const SHORT_END = /(?:\d{3} \d\d?(?:-\d\d?)?| (?:\d|24))$/;

/**
 * Whether a number may have too many or too few digits to be dialled.
 * @param before the text before it in its line
 * @param after the text after it
 */
export function isUnclear(number: string, before: string, after: string): boolean {
  const shape = number.replace(/\s/g, ' ').replace(/[.\p{Pd}\u2212]/gu, '-');
  return (
    UNCLEAR.some((pattern) => pattern.test(shape)) ||
    // A word of letters that is part of the number, and the hour or the minutes of a time.
    /[a-z]\p{Pd}$/iu.test(before) ||
    /^(?:\p{Pd}?[a-z]|[:：]\d)/iu.test(after) ||
    (/(?:^|\d)[:：]$/.test(before) && /^\d\d /.test(shape)) ||
    (/^ ?\p{L}/u.test(after) && SHORT_END.test(shape))
  );
}
