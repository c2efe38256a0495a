import type { Shape } from './shape.js';

/** What to bring: a folder with papers, a scan, a card, a list of medicines and a bottle of pills. */
export const papers: readonly Shape[] = [
  // The folder, with papers that stick out.
  ['line', 'M34 40l62-14 6 26M30 52l4-12 70 6v10M46 49l38-7M48 58h30'],
  ['tint', 'M14 58h34l8 8h54v76H14z'],
  ['line', 'M26 128h36'],
  // The scan, which shows a spine and ribs.
  ['tint', 'M128 14h52v62h-52z'],
  [
    'line',
    'M154 22v46M154 30c-9-4-16 0-17 8M154 30c9-4 16 0 17 8M154 42c-9-4-15 0-16 8M154 42c9-4 15 0 16 8M154 54c-7-3-12 0-13 6M154 54c7-3 12 0 13 6',
  ],
  // The card of an implant.
  ['line', 'M192 48h40v28h-40zM192 57h40M198 67h14'],
  // The list, with its ticks, and the bottle.
  ['line', 'M130 90h50v60h-50zM152 104h20M152 119h20M152 134h20'],
  ['upright', 'M137 104l3 3 6-7M137 119l3 3 6-7M137 134l3 3 6-7', 141.5],
  ['tint', 'M196 104h32v46h-32z'],
  ['line', 'M194 94h36v10h-36zM196 118h32M196 136h32'],
];
