import { ColorSpace, OKLCH, parse, serialize, sRGB, to, toGamut } from 'colorjs.io/fn';
import { contrast } from './contrast.js';

ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** A color for light pages and one for dark pages, as `#rrggbb`. */
export interface ColorPair {
  readonly light: string;
  readonly dark: string;
}

/** The background colors of each scheme. A readable color needs contrast with all backgrounds of its scheme. */
export interface Grounds {
  readonly light: readonly string[];
  readonly dark: readonly string[];
}

type Lch = readonly [lightness: number, chroma: number, hue: number];

function lchOf(color: string): Lch {
  const [lightness, chroma, hue] = to(parse(color), OKLCH).coords;
  // Grays have no hue.
  return [lightness ?? 0, chroma ?? 0, Number.isFinite(hue) ? (hue as number) : 0];
}

const hexOf = ([lightness, chroma, hue]: Lch): string =>
  serialize(toGamut(to({ space: OKLCH, coords: [lightness, chroma, hue], alpha: 1 }, sRGB)), {
    format: 'hex',
    collapse: false,
  });

const HALVINGS = 16;

/**
 * The color itself if it has enough contrast with the backgrounds. Otherwise the nearest color of the same hue that has
 * enough contrast, or black or white if there is none.
 * @param end the lightness to move towards: 0 for a darker color, 1 for a lighter one
 */
function readable(color: string, grounds: readonly string[], least: number, end: 0 | 1): string {
  const isEnough = (hex: string) => grounds.every((ground) => contrast(hex, ground) >= least);
  const [lightness, chroma, hue] = lchOf(color);
  const own = hexOf([lightness, chroma, hue]);
  if (isEnough(own)) return own;
  let near = lightness;
  let far: number = end;
  let found = hexOf([end, 0, hue]);
  for (let step = 0; step < HALVINGS; step += 1) {
    const between = (near + far) / 2;
    const hex = hexOf([between, chroma, hue]);
    if (isEnough(hex)) [far, found] = [between, hex];
    else near = between;
  }
  return found;
}

/**
 * Readable variants of a brand color for light and for dark pages. A variant is the color itself if its contrast is
 * enough. Otherwise it is a darker or lighter color of the same hue, or black or white.
 * @param color an opaque sRGB color in CSS notation
 * @param grounds the background colors
 * @param least the least contrast ratio, from 1 to 21
 */
export const pairOf = (color: string, grounds: Grounds, least: number): ColorPair => ({
  light: readable(color, grounds.light, least, 0),
  dark: readable(color, grounds.dark, least, 1),
});

/** A tint of a brand color for large shapes. The tint is pale for light pages and deep for dark pages. */
export function tintOf(color: string): ColorPair {
  const [, chroma, hue] = lchOf(color);
  const quiet = Math.min(chroma, 0.05);
  return { light: hexOf([0.9, quiet, hue]), dark: hexOf([0.4, quiet, hue]) };
}
