import { patient } from './heads.js';
import type { Shape } from './shape.js';

/** The patient is at home in an armchair, with a phone in hand. On the wall is a sheet with a number. */
export const phone: readonly Shape[] = [
  ['tint', 'M34 112l-6-46c-2-14 17-16 22-4l10 50z'],
  // The patient: body, head, legs, the arm with the phone.
  ['tint', 'M56 112c-6-20-10-34 4-40 6-3 9-4 10-8h16c1 4 4 5 8 8 10 6 12 22 12 40z'],
  ['line', 'M70 64v-6M86 64v-6'],
  ...patient(78, 43),
  ['line', 'M106 94h26c10 0 14 6 14 16v42h14c0-7-6-9-14-9M126 152v-34h-22M126 152h20'],
  ['tint', 'M60 84c-1 10 2 20 12 22 14 1 30-14 42-24l-7-9c-10 8-20 16-32 20-2-3-2-6-2-10'],
  ['line', 'M107 73c2-3 4-5 7-6M114 82c6-1 10-4 12-9M113 68l9-23 14 5-9 23z'],
  // The side of the armchair.
  ['tint', 'M34 144v-36c0-5 3-8 8-8h62c10 0 10 15 0 15v29z'],
  ['line', 'M42 144v9M96 144v9M48 115h56'],
  // The sheet, and a table with a plant.
  ['line', 'M178 5h44v58h-44zM187 48h8M202 48h11M187 56h14'],
  ['upright', 'M190 13l6-2 4 8-4 4c2 4 4 6 7 7l4-4 7 4-2 6c-14 2-24-10-22-23z', 201],
  ['line', 'M172 112h58M180 112v41M222 112v41'],
  ['tint', 'M192 98h18l-3 14h-12z'],
  ['line', 'M201 98V85c9-1 12-6 12-13-8 1-12 5-12 13M201 91c-10 0-14-5-15-12 9 0 14 4 15 12'],
];
