import { lying } from './lying.js';
import { circle, type Shape } from './shape.js';

/** The patient is asleep. Someone in cap and mask holds the head. A monitor shows a calm line. */
export const asleep: readonly Shape[] = [
  ...lying,
  // The person who holds the patient's head: gown and feet with the arms, then head, cap, mask.
  [
    'line',
    'M21 53c0 6-3 8-7 11-8 6-9 30-9 82h36c0-22-1-42-4-60M34 53c0 6 3 8 8 11 6 4 10 8 16 12M37 86c6 4 12 5 19 4M15 146v8h8M31 146v8h8',
  ],
  ['line', circle(28, 38, 15)],
  ['tint', 'M13 37c-1-20 29-20 30-1z'],
  ['tint', 'M15 44c9 3 20 3 28-3 0 8-6 12-14 12-7 0-12-3-14-9z'],
  // Monitor.
  ['line', 'M148 14h62v46h-62zM179 60v24M156 38h10c4 0 4-10 8-10s4 18 8 18 4-8 8-8h12'],
];
