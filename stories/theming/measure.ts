import { contrast } from '../../tools/themes/contrast.js';
import type { Pair } from '../../tools/themes/pairs.js';
import { propertyOf } from '../../tools/themes/tokens.js';
import { colorTokens } from './manifest.js';

export type Scheme = 'light' | 'dark';

/** Values by custom property; what is missing or empty is as it is by itself. */
export type Theme = Readonly<Record<string, string>>;

/** Whether a browser knows what colour that is. */
export const isColorValue = (value: string): boolean => CSS.supports('color', value);

const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Colours laid over each other, as one that is opaque: what a reader sees. */
function seen(layers: readonly string[]): string {
  if (!canvas) return 'rgb(0 0 0)';
  for (const layer of layers) {
    canvas.fillStyle = layer;
    canvas.fillRect(0, 0, 1, 1);
  }
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `rgb(${red} ${green} ${blue})`;
}

/**
 * Lets the browser say what colours a theme comes to, whatever they are written in: names, oklch(),
 * light-dark(), var() …
 */
export function readColors(theme: Theme, scheme: Scheme): (color: string) => string {
  const probe = document.createElement('i');
  probe.style.colorScheme = scheme;
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
  // What can be seen through lies on the surface, and that on the page.
  const surface = [page, colors.get(propertyOf('surface')) ?? page];
  return (color) => seen([...surface, colors.get(propertyOf(color)) ?? page]);
}

/** The contrast ratio of a pair in a theme. */
export function ratioOf({ of, on }: Pair, theme: Theme, scheme: Scheme): number {
  const color = readColors(theme, scheme);
  return contrast(color(of), color(on));
}

/** Rounded down: 6.996 is not yet 7. */
export const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);
