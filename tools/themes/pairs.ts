/** Two color tokens: in a widget, `of` is painted on `on`. Each token is given by the last word of its name. */
export interface Pair {
  readonly on: string;
  readonly of: string;
  /** The least contrast ratio: 7 for text (WCAG 2.2, 1.4.6), 3 for parts without text (1.4.11). */
  readonly least: 7 | 3;
  readonly what: string;
}

const pair = (of: string, on: string, least: Pair['least'], what: string): Pair => ({
  of,
  on,
  least,
  what,
});

/** The pairs that need contrast in every theme. */
export const pairs: readonly Pair[] = [
  pair('text', 'surface', 7, 'Text'),
  pair('secondary', 'surface', 7, 'Dates and hints'),
  pair('link', 'surface', 7, 'Links'),
  pair('visited', 'surface', 7, 'Links that were visited'),
  pair('text', 'tint', 7, 'Text of a row or button under the pointer'),
  pair('link', 'tint', 7, 'Quiet button under the pointer'),
  pair('edge', 'surface', 3, 'Edges of buttons and fields'),
  pair('focus', 'surface', 3, 'Focus outline'),
  pair('focus', 'tint', 3, 'Focus outline on a row under the pointer'),
  pair('text', 'picture', 3, 'Lines of the drawings'),
];

/** Tokens that need no contrast. Thin lines only separate parts that white space separates too. */
export const free: readonly string[] = ['rule'];
