import * as measure from '../../tools/themes/measure.js';
import type { Pair } from '../../tools/themes/pairs.js';
import { tokens } from './tokens.js';

export { isColorValue, shown, type Scheme, type Theme } from '../../tools/themes/measure.js';

/** Makes a function that returns a color of a theme in one scheme, by the last word of the token's name, such as `surface`. */
export const readColors = (theme: measure.Theme, scheme: measure.Scheme): measure.Colors =>
  measure.readColors(tokens, theme, scheme);

/** The contrast ratio of a pair in a theme. */
export const ratioOf = (pair: Pair, theme: measure.Theme, scheme: measure.Scheme): number =>
  measure.ratioOf(pair, readColors(theme, scheme));
