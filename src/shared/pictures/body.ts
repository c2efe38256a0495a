import { patient } from './heads.js';
import { circle, type Shape } from './shape.js';

/**
 * A person from the front, with rings where signs may be noticed: the chest, a dressing, a leg.
 * At the sides, drawn large, the dressing, which is wet, and the legs, one of them swollen.
 */
export const body: readonly Shape[] = [
  // The person: clothes, neck, legs and feet, hands, head.
  ['tint', 'M108 46c-9 2-16 5-18 14l-8 38 9 2 8-28v34h42V72l8 28 9-2-8-38c-2-9-9-12-18-14l-12 6z'],
  ['line', 'M113 47v-8M127 47v-8M99 106l3 44h-9M117 150h-7l8-40h4l8 40h-7M141 106l-3 44h9'],
  ['line', 'M83 99c-3 5-3 9 0 11 4 0 6-4 7-10M157 99c3 5 3 9 0 11-4 0-6-4-7-10'],
  ...patient(120, 22),
  // The rings.
  ['line', circle(120, 62, 7) + circle(128, 90, 8) + circle(134, 132, 9)],
  // The dressing, large: a wet spot, drops, and strokes of heat.
  ['line', `${circle(38, 60, 34)}M71 69l49 18`],
  ['line', 'M24 44h28c3 0 4 1 4 4v14c0 3-1 4-4 4H24c-3 0-4-1-4-4V48c0-3 1-4 4-4z'],
  ['tint', 'M28 66c-3-9 3-14 9-13 7-2 13 4 10 13z'],
  [
    'tint',
    'M33 72c3 4 4 6 4 8 0 5-8 5-8 0 0-2 1-4 4-8zM45 70c2 3 3 5 3 6 0 4-6 4-6 0 0-1 1-3 3-6z',
  ],
  ['line', 'M26 38v-6M38 37v-7M50 38v-6'],
  // The legs from knee to foot, large.
  ['line', `${circle(202, 92, 37)}M143 130l27-20`],
  ['tint', 'M183 62c2 16 2 31 1 43l-6 6c-2 3-1 6 2 6h14l1-13c-1-16 0-32-1-47z'],
  ['tint', 'M202 56c-7 17-7 34-1 49v12h22c4 0 4-4 1-6l-6-6c6-14 8-28 4-44z'],
];
