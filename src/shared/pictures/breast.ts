import { circle, type Shape } from './shape.js';

/** How far each breast is to the right of the one before, in units of the drawing. */
const STEP = 80;

/**
 * The chest line and the nipple of a breast from the side. In all functions here, `x` moves the path to the
 * right.
 */
const outline = (x: number): string =>
  `M${7 + x} 4c2 9 5 15 9 21M${20 + x} 95c-1 6-2 12-2 18M${65 + x} 68c5-1 7 7 1 10`;
const breastAt = (x: number): string =>
  `M${16 + x} 25c14 17 44 24 50 48c3 19-21 32-46 22c-7.5-16.5-9-48.5-4-70z`;
const tumorAt = (x: number): string => circle(37 + x, 70, 5);

/** Dots in the whole breast, except close to the tumor. */
const dotsAround = (x: number): string =>
  `M${18 + x} 38h0m4 8h0m9 0h0m-13 8h0m9 0h0m9 0h0m9 0h0m-23 8h0m-4 8h0m36 0h0m-32 8h0m36 0h0m-31 8h0m9 0h0m9 0h0m9 0h0m-23 8h0m9 0h0`;
/** Dots close to the tumor. */
const dotsAtTumor = (x: number): string =>
  `M${47 + x} 74h0m-6 6h0m-8 0h0m-6-6h0m0-8h0m6-6h0m8 0h0m6 6h0`;

/**
 * The digits below the breasts. If the drawing is mirrored, each digit is mirrored back at its own middle.
 * So each digit is a separate path.
 */
const digits: readonly Shape[] = [
  ['upright', 'M30 136l5-4v19', 32.5],
  ['upright', 'M110 136c1-6 12-6 10 1-1 4-7 8-10 14h12', 116],
  ['upright', 'M190 132h11l-6 7c9-1 9 11 0 11-3 0-5-1-6-4', 195.5],
];

/**
 * Three breasts: radiation to the whole breast, to the part around the tumor's place, and to the whole
 * breast with more at that place. The treated part has a tint and dots. Forced colors leave only the
 * dots.
 */
export const breast: readonly Shape[] = [
  ['line', outline(0) + outline(STEP) + outline(2 * STEP)],
  ['tint', breastAt(0) + breastAt(2 * STEP)],
  ['line', breastAt(STEP)],
  ['tint', circle(37 + STEP, 70, 16)],
  ['line', tumorAt(0) + tumorAt(STEP) + tumorAt(2 * STEP)],
  ['line', dotsAround(0) + dotsAround(2 * STEP)],
  ['line', dotsAtTumor(STEP) + dotsAtTumor(2 * STEP)],
  ...digits,
];
