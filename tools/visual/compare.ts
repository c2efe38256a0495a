import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { withFewColors } from './few-colors.js';

/**
 * From here on a pixel counts as another colour: 0 is every shade, 1 black for white. About 8 steps
 * of 255 in grey, so that a hairline or a tint is told from the surface.
 */
const COLOR_THRESHOLD = 0.03;

/**
 * So many pixels may differ, edges of letters aside. On the same browser none does; a minus in place
 * of a plus is about 30.
 */
export const PIXELS_ALLOWED = 15;

export interface Difference {
  /** In how many pixels the pictures differ, or undefined where they differ in size. */
  readonly pixels: number | undefined;
  /** Where they differ, in red. */
  readonly diff: Buffer | undefined;
}

/** Compares a picture that is kept with one just taken; the former has lost shades, so does the latter. */
export function compare(expected: Buffer, actual: Buffer): Difference {
  const [one, other] = [PNG.sync.read(expected), withFewColors(PNG.sync.read(actual))];
  if (one.width !== other.width || one.height !== other.height) {
    return { pixels: undefined, diff: undefined };
  }
  const { width, height } = one;
  const diff = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, diff.data, width, height, {
    threshold: COLOR_THRESHOLD,
  });
  return { pixels, diff: PNG.sync.write(diff) };
}

export const isSame = ({ pixels }: Difference): boolean =>
  pixels !== undefined && pixels <= PIXELS_ALLOWED;
