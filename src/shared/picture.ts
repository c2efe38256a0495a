import { fixed, markup, type Markup } from './markup.js';

/** A shape: how it looks, and what it is in SVG. */
export type Shape = readonly [
  look: 'body' | 'dashed' | 'line' | 'shield' | 'tint',
  tag: 'circle' | 'path',
  geometry: string,
];

/** Whose corners every picture lies in. */
export const viewBox = '0 0 120 96';

const torso: Shape = [
  'body',
  'path',
  'd="M44 4c0 8-3 11-10 13C20 21 15 27 14 40l-3 34m65-70c0 8 3 11 10 13 14 4 19 10 20 23l3 34M30 46c1 10 3 17 3 26l-2 22m59-48c-1 10-3 17-3 26l2 22"',
];

/**
 * The shapes of the three drawings of the procedure: lines in the text colour and one tint, no words,
 * no faces, no wounds.
 */
export const pictures: readonly (readonly Shape[])[] = [
  [
    torso,
    ['dashed', 'circle', 'cx="66" cy="56" r="8"'],
    ['line', 'path', 'd="M74 49 96 27m-8 0h8v8"'],
    ['tint', 'circle', 'cx="104" cy="17" r="8"'],
  ],
  [
    torso,
    ['tint', 'path', 'd="M62 4h16v20l4 24H58l4-24z"'],
    ['line', 'path', 'd="M62 4v20h16V4m-8 26v14m-7-14-3 14m17-14 3 14"'],
    ['dashed', 'circle', 'cx="70" cy="58" r="8"'],
    ['shield', 'path', 'd="M54 46c-4 8-4 16 0 24m32-24c4 8 4 16 0 24"'],
  ],
  [torso, ['line', 'path', 'd="M54 56h26m-22-5v10m6-10v10m6-10v10m6-10v10"']],
];

const drawing = (shapes: readonly Shape[]) => {
  const drawn = shapes.map(
    ([look, tag, geometry]) => `<${tag} class="${look}" ${geometry}></${tag}>`,
  );
  return (alternative: string): Markup =>
    markup`<svg class="picture" part="picture" viewBox="${fixed(viewBox)}" role="img" aria-label=${alternative}>${fixed(drawn.join(''))}</svg>`;
};

/** The drawings, each a function of its text alternative. */
export const drawings: readonly ((alternative: string) => Markup)[] = pictures.map(drawing);
