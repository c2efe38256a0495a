/**
 * One path of a scene. A `tint` is filled, and so hides what was drawn before it; skin and white coats
 * have no fill, as what lies behind the picture is the page's. What is `upright`, such as a tick, is
 * not mirrored where the scene is.
 */
export type Shape = readonly [look: 'line' | 'tint' | 'upright', path: string];

/** Whose corners every scene lies in. */
export const viewBox = '0 0 240 160';

/** The transform that turns a scene round, from one side of that box to the other. */
export const mirrored = 'matrix(-1 0 0 1 240 0)';

/** The path of a circle. */
export const circle = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 1 ${2 * r} 0a${r} ${r} 0 1 1 ${-2 * r} 0`;
