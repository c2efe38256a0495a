import { circle, type Shape } from './shape.js';

/** A breast from the side, with its chest line, its nipple and the place of the tumor; `x` moves it. */
const outline = (x: number): string =>
  `M${22 + x} 6c3 12 6 20 12 28M${40 + x} 126c-2 8-3 16-3 26M${99 + x} 91c7-1 10 10 2 13`;
const breastAt = (x: number): string =>
  `M${34 + x} 34c18 22 58 32 66 63c4 25-28 43-60 29c-10-22-12-64-6-92z`;
const tumorAt = (x: number): string => circle(61 + x, 93, 6);

/** How far the second breast is from the first. */
const BESIDE = 118;

/**
 * Radiation to the whole breast beside radiation to the part around the place of the tumor. What is
 * treated has a tint and dots: forced colours leave only the dots.
 */
export const breast: readonly Shape[] = [
  ['line', outline(0) + outline(BESIDE)],
  ['tint', breastAt(0)],
  ['line', breastAt(BESIDE)],
  ['tint', circle(61 + BESIDE, 93, 22)],
  ['line', tumorAt(0) + tumorAt(BESIDE)],
  [
    'line',
    'M39 55h0m5 9h0m12 0h0m-17 10h0m11 0h0m11 0h0m11 0h0m-28 9h0m12 0h0m10 0h0m12 0h0m-39 10h0m11 0h0m22 0h0m11 0h0m-39 10h0m12 0h0m10 0h0m12 0h0m10 0h0m-38 9h0m11 0h0m11 0h0m11 0h0m-27 10h0m10 0h0m12 0h0',
  ],
  ['line', 'M192 98h0m-8 8h0m-10 0h0m-8-8h0m0-10h0m8-8h0m10 0h0m8 8h0'],
];
