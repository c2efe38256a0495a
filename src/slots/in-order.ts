/** Letters, digits and controls that are written from right to left. Among them, 555-0142 would appear as 0142-555. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Whether the numbers in a text may appear with their groups in reverse order: among right-to-left letters, or on a
 * right-to-left page if the text has no letters. There, +1 555 0142 would appear as 0142 555 1+.
 */
export const turnsNumbers = (text: string): boolean =>
  RIGHT_TO_LEFT.test(text) || !/\p{L}/u.test(text);

/**
 * The left-to-right mark, an invisible character, as HTML. Before a number, it keeps the groups of digits in
 * order. HTML for other systems has the mark in addition to `dir`, as many systems drop `dir`.
 */
export const LEFT_TO_RIGHT = '&#8206;';
