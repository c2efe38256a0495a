import { contrast } from './contrast.js';
import type { Pair } from './pairs.js';
import { isColor, propertyOf, type Token } from './tokens.js';

// This module needs a browser, which computes the colors of a theme.

export type Scheme = 'light' | 'dark';

/** Values by custom property. If a value is missing or is not a color, the default is used. */
export type Theme = Readonly<Record<string, string>>;

/** Returns a color of a theme in one scheme as opaque `rgb(…)`. The argument is the last word of the token's name. */
export type Colors = (color: string) => string;

/** Whether the browser accepts a value as a color. */
export const isColorValue = (value: string): boolean => CSS.supports('color', value);

let canvas: CanvasRenderingContext2D | null | undefined;

/** The opaque color that a reader sees if these colors are painted over each other in this order. */
function seen(layers: readonly string[]): string {
  canvas ??= document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!canvas) return 'rgb(0 0 0)';
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`;
}

/** The color that a reader sees if a CSS color is painted on white, as `rgb(…)`. */
export const resolved = (color: string): string => seen(['#fff', color]);

/**
 * Lets the browser compute the colors of a theme. Values may have any notation, such as names, oklch(), light-dark()
 * and var().
 * @param tokens the documented custom properties; only colors are read
 */
export function readColors(
  tokens: readonly Pick<Token, 'name' | 'default'>[],
  theme: Theme,
  scheme: Scheme,
): Colors {
  const colorTokens = tokens.filter(isColor);
  const probe = document.createElement('i');
  probe.style.colorScheme = scheme;
  // Without this property, the browser would return the reader's forced colors instead of the theme's colors.
  probe.style.setProperty('forced-color-adjust', 'none');
  for (const { name, default: value } of colorTokens) {
    const given = theme[name] ?? '';
    probe.style.setProperty(name, isColorValue(given) ? given : value);
  }
  document.body.append(probe);
  const resolve = (value: string) => {
    probe.style.color = value;
    return getComputedStyle(probe).color;
  };
  const page = resolve('Canvas');
  const colors = new Map(colorTokens.map(({ name }) => [name, resolve(`var(${name})`)] as const));
  probe.remove();
  // If a color is transparent, readers see the surface through it, or the page if the surface is transparent too.
  const surface = [page, colors.get(propertyOf('surface')) ?? page];
  return (color) => seen([...surface, colors.get(propertyOf(color)) ?? page]);
}

/** The contrast ratio of a pair of colors. */
export const ratioOf = ({ of, on }: Pair, colors: Colors): number =>
  contrast(colors(of), colors(on));

/** A ratio as text with two decimals. It is rounded down, because 6.996 is less than 7. */
export const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
