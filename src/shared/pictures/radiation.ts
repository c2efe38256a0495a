import { lying } from './lying.js';
import { circle, type Shape } from './shape.js';

/** The patient is asleep under the cone of a machine. Behind a window, someone sits at a screen. */
export const radiation: readonly Shape[] = [
  ...lying,
  // The machine: stand and arm, head, cone.
  ['line', 'M98 16H26c-4 0-6 2-6 6v122M98 26H30v118M8 154c0-6 4-10 10-10h14c6 0 10 4 10 10z'],
  ['tint', 'M98 10h36v20l-6 14h-24l-6-14z'],
  ['tint', 'M109 44h14l5 30h-24z'],
  // The window: frame, someone behind it, the screen.
  [
    'line',
    `M150 8h80v62h-80zM144 70h92M155 70c0-15 5-21 17-21s16 6 16 21${circle(172, 34, 10)}M208 54v16`,
  ],
  ['tint', 'M162 36c-2-16 18-18 20-4-6 1-9 0-13-2 0 4-3 6-7 6z'],
  ['tint', 'M192 30h32v24h-32z'],
  ['line', 'M197 42h6c2 0 2-6 4-6s3 12 5 12 2-6 4-6h3'],
];
