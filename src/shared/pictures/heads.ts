import { circle, type Shape } from './shape.js';

/** The head of the patient, who looks to the right. Each drawing in which the patient is awake uses this head. */
export const patient = (x: number, y: number): readonly Shape[] => [
  ['line', circle(x, y, 17)],
  ['tint', `M${x + 12} ${y - 13}c-4-8-31-12-33 13-1 9-2 14 2 18 6-2 8-8 8-16 12-2 19-7 23-15z`],
];

/** The head of a member of the care team, who looks to the left. */
export const staff = (x: number, y: number): readonly Shape[] => [
  ['line', circle(x, y, 17)],
  ['tint', `M${x - 14} ${y - 10}c4-10 30-12 32 10 1 6-4 10-4 10s-2-8-6-12c-10 0-18-4-22-8z`],
];
