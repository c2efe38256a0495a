import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { withFewColors } from './few-colors.js';

/**
 * If the two colors of a pixel differ by more than this, the pixel counts as different. 0 is any difference, 1 is black
 * instead of white. This value is about 8 of 255 gray levels, so that a thin line or a tint counts as different from the surface.
 */
const COLOR_THRESHOLD = 0.03;

/**
 * How many pixels may differ. Smoothed edges of letters don't count. If nothing has changed and the browser is the same,
 * no pixel differs. If a plus sign becomes a minus sign, about 30 pixels differ.
 */
export const PIXELS_ALLOWED = 15;

export interface Difference {
  /** How many pixels differ; undefined if the pictures have different sizes. */
  readonly pixels: number | undefined;
  /** A picture that shows the different pixels in red; undefined if the pictures have different sizes. */
  readonly diff: Buffer | undefined;
}

/** Compares a baseline with a new picture. Baselines have few colors, so the colors of the new picture are reduced too. */
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
