import { patient } from './heads.js';
import { circle, type Shape } from './shape.js';

/**
 * A person from the front, with rings where signs may be noticed: the chest, a dressing, a leg.
 * At the sides the dressing and the legs are drawn large; one leg is swollen.
 */
export const body: readonly Shape[] = [
  // The person: clothes, neck, legs and feet, hands, head.
  ['tint', 'M108 46c-9 2-16 5-18 14l-8 38 9 2 8-28v34h42V72l8 28 9-2-8-38c-2-9-9-12-18-14l-12 6z'],
  ['line', 'M113 47v-8M127 47v-8M99 106l3 44h-9M117 150h-7l8-40h4l8 40h-7M141 106l-3 44h9'],
  ['line', 'M83 99c-3 5-3 9 0 11 4 0 6-4 7-10M157 99c3 5 3 9 0 11-4 0-6-4-7-10'],
  ...patient(120, 22),
  // The rings.
  ['line', circle(120, 62, 7) + circle(128, 90, 8) + circle(134, 132, 9)],
  // The dressing, large.
  ['line', `${circle(38, 62, 32)}M68 72l52 16`],
  ['tint', 'M22 50h32c3 0 4 1 4 4v16c0 3-1 4-4 4H22c-3 0-4-1-4-4V54c0-3 1-4 4-4z'],
  ['line', 'M30 50v24M46 50v24'],
  // The legs, large.
  ['line', `${circle(204, 92, 34)}M143 130l32-22`],
  ['line', 'M186 64c2 18 2 36 0 56M196 60c-1 20-2 42-2 65'],
  ['tint', 'M206 59c-3 16-5 28-3 40 1 10 2 18 1 27h17c0-9 3-15 6-24 3-12 1-26-4-39z'],
];
