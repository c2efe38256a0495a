/**
 * One path of a drawing. A `tint` is filled, and covers what was drawn before it in the same place. A `line` is not filled,
 * so the background of the page shows inside it. Skin and white coats are drawn this way. An `upright` path, such as a tick
 * or a digit, is not filled either, and not mirrored with the drawing. `middle` is the distance of the path's middle from
 * the left.
 */
export type Shape =
  | readonly [look: 'line' | 'tint', path: string]
  | readonly [look: 'upright', path: string, middle: number];

/** The view box of every drawing. */
export const viewBox = '0 0 240 160';

/** The middle of the view box, from its left. */
export const MIDDLE = 120;

/** The transform that mirrors a path at a vertical line, `x` from the left. */
export const mirroredAt = (x: number): string => `matrix(-1 0 0 1 ${2 * x} 0)`;

/** The path of a circle around the point `x`, `y`. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`;
