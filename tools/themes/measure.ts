import { contrast } from './contrast.js';
import type { Pair } from './pairs.js';
import { isColor, propertyOf, type Token } from './tokens.js';

/** Runs in browsers, which compute the colours of a theme. */

export type Scheme = 'light' | 'dark';

/** Values by custom property; the default counts where one is missing or empty. */
export type Theme = Readonly<Record<string, string>>;

/** Returns a colour of a theme in one scheme, by the last word of its name: opaque, as `rgb(…)`. */
export type Colors = (color: string) => string;

/** Whether a value is a colour for the browser. */
export const isColorValue = (value: string): boolean => CSS.supports('color', value);

let canvas: CanvasRenderingContext2D | null | undefined;

/** The opaque colour that a reader sees when colours are layered. */
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

/** Any CSS colour on white, as `rgb(…)`. */
export const resolved = (color: string): string => seen(['#fff', color]);

/**
 * Lets the browser compute the colours of a theme, in any notation: names, oklch(), light-dark(), var() …
 * @param tokens the documented properties; only colours are read
 */
export function readColors(
  tokens: readonly Pick<Token, 'name' | 'default'>[],
  theme: Theme,
  scheme: Scheme,
): Colors {
  const colorTokens = tokens.filter(isColor);
  const probe = document.createElement('i');
  probe.style.colorScheme = scheme;
  // Measures the theme's colours, not the reader's forced colours.
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
  // Transparent colours are on the surface, and the surface is on the page.
  const surface = [page, colors.get(propertyOf('surface')) ?? page];
  return (color) => seen([...surface, colors.get(propertyOf(color)) ?? page]);
}

/** The contrast ratio of a pair of colours. */
export const ratioOf = ({ of, on }: Pair, colors: Colors): number =>
  contrast(colors(of), colors(on));

/** Rounded down: 6.996 is not yet 7. */
export const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
