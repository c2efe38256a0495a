import { fixed, markup, type Markup } from './markup.js';

const torso = fixed(
  '<path class="body" d="M44 4c0 8-3 11-10 13C20 21 15 27 14 40l-3 34m65-70c0 8 3 11 10 13 14 4 19 10 20 23l3 34M30 46c1 10 3 17 3 26l-2 22m59-48c-1 10-3 17-3 26l2 22"></path>',
);

const drawing =
  (inside: Markup) =>
  (alternative: string): Markup =>
    markup`<svg class="picture" part="picture" viewBox="0 0 120 96" role="img" aria-label=${alternative}>${torso}${inside}</svg>`;

/**
 * The three drawings of the procedure, each a function of its text alternative: lines in the text
 * colour and one tint, no words, no faces, no wounds.
 */
export const drawings: readonly ((alternative: string) => Markup)[] = [
  drawing(markup`<circle class="dashed" cx="66" cy="56" r="8"></circle>
    <path class="line" d="M74 49 96 27m-8 0h8v8"></path><circle class="tint" cx="104" cy="17" r="8"></circle>`),
  drawing(markup`<path class="tint" d="M62 4h16v20l4 24H58l4-24z"></path>
    <path class="line" d="M62 4v20h16V4m-8 26v14m-7-14-3 14m17-14 3 14"></path>
    <circle class="dashed" cx="70" cy="58" r="8"></circle>
    <path class="shield" d="M54 46c-4 8-4 16 0 24m32-24c4 8 4 16 0 24"></path>`),
  drawing(markup`<path class="line" d="M54 56h26m-22-5v10m6-10v10m6-10v10m6-10v10"></path>`),
];
