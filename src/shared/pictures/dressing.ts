import { patient, staff } from './heads.js';
import type { Shape } from './shape.js';

/** The patient sits up in bed, with a dressing at the shoulder, and tells a nurse something. */
export const dressing: readonly Shape[] = [
  // Bed, pillow.
  ['line', 'M8 153V80M232 153v-46M8 143h16M220 143h12'],
  ['tint', 'M38 123H20C9 106 9 72 19 62c8-7 21 2 28 17-6 7-9 15-9 27z'],
  // The patient: clothes, shoulder and the arm that gestures, head, dressing.
  ['tint', 'M66 65c0 3-2 5-6 7 7 8 9 16 8 25v27h31v-29c0-10 1-16 3-18l-8-4c-5-2-9-4-9-8z'],
  [
    'line',
    'M60 72c-5 2-9 4-13 7M101 76c8 4 11 10 13 17l14-10c2-5 6-9 10-8 1 3-1 6-3 8 4 0 3 4 0 6-1 4-4 5-8 5l-15 13c-5 4-9 3-13 0M66 65v-8M85 65v-8',
  ],
  ...patient(76, 42),
  ['tint', 'M44 95l12-6c7-2 11 8 5 11l-12 6c-7 2-11-8-5-11z'],
  ['line', 'M49 93l5 10M53 91l5 10'],
  // The nurse: shoulders, collar and arm, head, clipboard.
  [
    'line',
    'M180 58c0 7-4 9-10 11-6 2-9 5-11 9M196 58c0 7 4 9 10 11 12 4 15 14 15 38M178 68l10 12 10-12M204 88c0 6-2 10-6 10h-13',
  ],
  ...staff(188, 42),
  ['tint', 'M155 80l22-2 5 32-22 3z'],
  // Cover, speech bubble.
  [
    'tint',
    'M24 152v-22c0-5 4-7 10-7 26 0 62 1 78-1 18-4 22-14 38-14s26 8 42 10c8-10 23-14 27-2 2 8 3 20 3 36-16 2-30-1-47 0s-32 2-50 0-34 2-50 0-32 2-51 0z',
  ],
  [
    'line',
    'M112 20c0-6 4-10 10-10h24c6 0 10 4 10 10v8c0 6-4 10-10 10h-24l-13 8 5-10c-2-2-2-5-2-8zM126 24h0M134 24h0M142 24h0',
  ],
];
