import { ratioOf, type Colors, type Scheme } from '../../../tools/themes/measure.js';
import { pairs, type Pair } from '../../../tools/themes/pairs.js';

/** The colors of a theme by scheme. */
export type SchemeColors = Readonly<Record<Scheme, Colors>>;

/** The color schemes of the hospital's pages. */
export const schemesOf = (lightOnly: boolean): readonly Scheme[] =>
  lightOnly ? ['light'] : ['light', 'dark'];

export interface Measured extends Pair {
  /** The contrast ratio in each scheme. */
  readonly ratios: readonly number[];
}

/** Measures the contrast of every pair of colors. */
export const measure = (colors: SchemeColors, schemes: readonly Scheme[]): Measured[] =>
  pairs.map((pair) => ({
    ...pair,
    ratios: schemes.map((scheme) => ratioOf(pair, colors[scheme])),
  }));

/** The lowest ratio of a pair divided by the ratio that it needs. Below 1 the contrast is too low. */
const margin = ({ least, ratios }: Measured): number => Math.min(...ratios) / least;

export const isLow = (measured: Measured): boolean => margin(measured) < 1;

/**
 * The pair with this foreground color whose contrast is lowest, relative to the contrast that it needs. If no pair has
 * this foreground color, the pairs with this background color are compared.
 */
export function worstOf(measured: readonly Measured[], color: string): Measured | undefined {
  const above = measured.filter(({ of }) => of === color);
  const all = above.length > 0 ? above : measured.filter(({ on }) => on === color);
  return [...all].sort((one, other) => margin(one) - margin(other))[0];
}
