import { circle, type Shape } from './shape.js';

/** The patient asleep on the operating table, seen from the side, covered from the shoulders down. */
export const lying: readonly Shape[] = [
  // Pillow, head, hair, closed eye, neck.
  ['line', `M58 96c-10-1-14 17-4 17h36M84 98l8 1${circle(72, 88, 15)}`],
  ['tint', 'M69 73c-8 2-12 8-12 15 0 9 7 15 15 15 3-4 1-8-2-11-4-4-3-10-1-19z'],
  ['line', 'M73 80c0 4 6 5 8 1M86 83c3 4 6 6 10 6'],
  // Table, and the cover that hangs over its edge.
  ['line', 'M52 113v8h37M122 134v19M156 134v19M106 154h66'],
  [
    'tint',
    'M90 132c-2-14-1-32 6-40 7-7 20-9 32-6 9 3 14 6 22 5s10-5 18-5c13 0 22 10 36 9 4-10 8-14 13-13 6 1 8 20 9 50-16 3-22-1-40 0s-32 2-48 0-32 2-48 0z',
  ],
];
