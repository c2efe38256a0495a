/**
 * One path of a scene. A `tint` is filled, and so hides what was drawn before it; skin and white coats
 * have no fill and show the background of the page. An `upright` path, such as a tick, is not mirrored
 * with the scene.
 */
export type Shape = readonly [look: 'line' | 'tint' | 'upright', path: string];

/** The view box of every scene. */
export const viewBox = '0 0 240 160';

/** The transform that mirrors a scene in its view box. */
export const mirrored = 'matrix(-1 0 0 1 240 0)';

/** The path of a circle. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`;
