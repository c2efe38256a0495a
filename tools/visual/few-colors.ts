import type { PNG } from 'pngjs';

/**
 * How many colors are kept. This is enough for the colors of all areas. Only some shades at the edges of letters are
 * replaced, by similar shades, which nobody notices.
 */
const COLORS = 128;

/** Changes a picture in place: keeps its most frequent colors, and replaces every other color by the nearest kept color. */
export function withFewColors(picture: PNG): PNG {
  const { buffer, byteOffset, byteLength } = picture.data;
  const pixels = new Uint32Array(buffer, byteOffset, byteLength / 4);
  const kept = mostFrequent(pixels);
  const nearest = new Map(kept.map((color) => [color, color]));
  // A plain loop is fast enough for a million pixels.
  for (let index = 0; index < pixels.length; index += 1) {
    const color = pixels[index] as number;
    let near = nearest.get(color);
    if (near === undefined) {
      near = kept.reduce((a, b) => (distance(a, color) <= distance(b, color) ? a : b));
      nearest.set(color, near);
    }
    pixels[index] = near;
  }
  return picture;
}

function mostFrequent(pixels: Uint32Array): number[] {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  return [...counts]
    .sort(([a, often], [b, oftenToo]) => oftenToo - often || a - b)
    .slice(0, COLORS)
    .map(([color]) => color);
}

/** The distance of two colors: the sum of the squares of their differences in red, green and blue. */
function distance(one: number, other: number): number {
  let sum = 0;
  for (const shift of [0, 8, 16]) sum += (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2;
  return sum;
}
