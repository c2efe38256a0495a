import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { withFewColors } from './few-colors.js';

/**
 * The difference from which a pixel counts as another colour: 0 is any difference, 1 is black instead of
 * white. This is about 8 steps of 255 in grey, so that a hairline or a tint differs from the surface.
 */
const COLOR_THRESHOLD = 0.03;

/**
 * How many pixels may differ, apart from edges of letters. In the same browser no pixel differs; if a plus
 * becomes a minus, about 30 do.
 */
export const PIXELS_ALLOWED = 15;

export interface Difference {
  /** How many pixels differ; undefined if the pictures differ in size. */
  readonly pixels: number | undefined;
  /** Where they differ, in red. */
  readonly diff: Buffer | undefined;
}

/** Compares a stored picture with a new one. The stored one has fewer colours, so the new one is reduced too. */
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
