/** Letters, digits and controls that are written from right to left. Among them, 555-0142 would appear as 0142-555. */
export const RIGHT_TO_LEFT = /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Whether a text would turn the numbers in it around. */
export const turnsNumbers = (text: string): boolean => RIGHT_TO_LEFT.test(text);

/**
 * An invisible letter that is written from left to right, as HTML. Before a number it keeps the order of the
 * digits. HTML for other systems has it in addition to `dir`, as many systems drop `dir`.
 */
export const LEFT_TO_RIGHT = '&#8206;';
