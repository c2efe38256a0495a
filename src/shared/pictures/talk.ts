import { patient, staff } from './heads.js';
import type { Shape } from './shape.js';

/** Two people at a table. The patient holds a list with ticks, and the other person points at it. */
export const talk: readonly Shape[] = [
  // The patient: body, head, the arm in front.
  ['tint', 'M18 122c0-26 2-40 20-46 6-2 10-3 10-8h18c0 5 4 6 10 8 12 4 14 18 14 46z'],
  ['line', 'M48 68V57M66 68V57'],
  ...patient(58, 42),
  ['tint', 'M36 90c0 12 2 28 14 31 14 2 36-8 54-15l-4-11c-10 4-22 9-34 9-6-4-8-10-8-16'],
  ['line', 'M101 96c3-4 5-6 8-6l7-2c2 2 1 5-5 8M104 106c6 0 12-3 15-8'],
  // The other person: shoulders and collar, head, arm.
  [
    'line',
    'M176 58c0 8-2 13-10 16-10 3-16 7-18 13M192 58c0 8 2 13 10 16 17 5 20 22 20 48M174 70l10 18 10-18',
  ],
  ...staff(184, 42),
  [
    'line',
    'M206 90c1 12-2 28-12 31-12 2-30-4-42-9M186 96c0 4-1 6-3 8-8 0-18-2-26-5M152 112l5-13-10-7c-3-2-5 0-4 3l3 11c1 3 3 5 6 6',
  ],
  // List, table.
  ['line', 'M120 97l22-3-5-52-34 4 5 44M126 57l6-1M127 69l6-1M128 80l6-1'],
  ['upright', 'M111 58l3 3 5-6M112 70l3 3 5-6M113 81l3 3 5-6', 116.5],
  ['line', 'M28 131v24M212 131v24'],
  ['tint', 'M8 122h224v9H8z'],
];
