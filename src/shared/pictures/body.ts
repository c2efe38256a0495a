import { patient } from './heads.js';
import { circle, type Shape } from './shape.js';

/**
 * A person from the front, with rings where signs may be noticed: the chest, a cut, a leg. At the left,
 * the cut is drawn large, swollen and leaking. At the right, the legs are drawn large, one of them
 * swollen.
 */
export const body: readonly Shape[] = [
  // The person: clothes, neck, legs and feet, hands, head.
  ['tint', 'M108 46c-9 2-16 5-18 14l-8 38 9 2 8-28v34h42V72l8 28 9-2-8-38c-2-9-9-12-18-14l-12 6z'],
  ['line', 'M113 47v-8M127 47v-8M99 106l3 44h-9M117 150h-7l8-40h4l8 40h-7M141 106l-3 44h9'],
  ['line', 'M83 99c-3 5-3 9 0 11 4 0 6-4 7-10M157 99c3 5 3 9 0 11-4 0-6-4-7-10'],
  ...patient(120, 22),
  // The rings, and the cut in one of them.
  ['line', circle(119, 66, 9) + circle(128, 91, 8) + circle(134, 132, 9) + 'M124 90l8 2'],
  // The cut, large: stitches, a swollen edge, drops.
  ['line', `${circle(38, 60, 34)}M71 69l49 20`],
  ['tint', 'M15 52c2-13 14-15 24-12 11 3 22 6 21 16-2 12-15 11-25 9-12-2-21-4-20-13z'],
  ['line', 'M24 51c9 1 19 4 27 6M29 46l-2 11M38 48l-2 11M47 50l-2 11'],
  [
    'tint',
    'M33 72c3 4 4 6 4 8 0 5-8 5-8 0 0-2 1-4 4-8zM45 70c2 3 3 5 3 6 0 4-6 4-6 0 0-1 1-3 3-6z',
  ],
  // The legs from knee to foot, large.
  ['line', `${circle(201, 92, 37)}M143 130l27-20`],
  ['tint', 'M183 62c2 16 2 31 1 43l-6 6c-2 3-1 6 2 6h14l1-13c-1-16 0-32-1-47z'],
  ['tint', 'M202 56c-7 17-7 34-1 49v12h22c4 0 4-4 1-6l-6-6c6-14 8-28 4-44z'],
];
