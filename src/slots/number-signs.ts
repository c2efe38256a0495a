/**
 * Characters that may be between the digits of a number: spaces, brackets, points, slashes, any dash, and
 * invisible characters. They are written for a character class of a regular expression. The PHP code of
 * the WordPress plugin has the same list.
 */
export const BETWEEN = String.raw`\s().\/·（）\p{Pd}\u2212\p{Cf}`;

/** A character that may be between the digits of a number that is a link. The PHP code has the same list. */
export const SIGN = String.raw`[ \u00a0\u2009\u202f.\p{Pd}\u2212]`;
