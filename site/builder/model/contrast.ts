import { ratioOf, type Colors, type Scheme } from '../../../tools/themes/measure.js';
import { pairs, type Pair } from '../../../tools/themes/pairs.js';

/** Colours of a theme, by scheme. */
export type SchemeColors = Readonly<Record<Scheme, Colors>>;

/** The schemes that a hospital's pages have. */
export const schemesOf = (lightOnly: boolean): readonly Scheme[] =>
  lightOnly ? ['light'] : ['light', 'dark'];

export interface Measured extends Pair {
  /** A ratio for each scheme. */
  readonly ratios: readonly number[];
}

/** Every pair with its ratios. */
export const measure = (colors: SchemeColors, schemes: readonly Scheme[]): Measured[] =>
  pairs.map((pair) => ({
    ...pair,
    ratios: schemes.map((scheme) => ratioOf(pair, colors[scheme])),
  }));

/** The lowest ratio of a pair divided by the ratio it needs; below 1 the contrast is too low. */
const margin = ({ least, ratios }: Measured): number => Math.min(...ratios) / least;

export const isLow = (measured: Measured): boolean => margin(measured) < 1;

/** The pair with the lowest contrast for a colour, as text or as background. */
export function worstOf(measured: readonly Measured[], color: string): Measured | undefined {
  const above = measured.filter(({ of }) => of === color);
  const all = above.length > 0 ? above : measured.filter(({ on }) => on === color);
  return [...all].sort((one, other) => margin(one) - margin(other))[0];
}
