/** Letters, digits and controls that are written from right to left. Among them, 555-0142 would appear as 0142-555. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * Whether the numbers in a line may appear with their groups in reverse order: if the line has right-to-left letters, or
 * if it has a digit before its first letter and the text around it is right-to-left. There, +1 555 0142 would appear as
 * 0142 555 1+, also if English words follow.
 * @param around the text around the line, which counts only for a line with a digit before its first letter
 */
export const turnsNumbers = (line: string, around = ''): boolean =>
  RIGHT_TO_LEFT.test(/^\P{L}*\p{Nd}/u.test(line) ? line + around : line);

/**
 * The left-to-right mark, an invisible character, as HTML. Before a number, it keeps the groups of digits in
 * order. HTML for other systems has the mark in addition to `dir`, as many systems drop `dir`.
 */
export const LEFT_TO_RIGHT = '&#8206;';
