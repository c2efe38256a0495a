import { css } from './css.js';
import { token } from './token.js';

/**
 * The styles of a widget's root. The root takes only these from the host page: design tokens, font, text
 * size, letter and word spacing, color scheme, visibility, pointer events and scroll margin. The rule for
 * `:host` can't ensure this, as a host page's `* { all: unset }` overrides that rule. Slotted content inherits
 * the root's custom properties. Their names begin with `--iort_`, so that they don't clash with properties of the page.
 *
 * - `content-visibility: hidden` on the host: until the reader finds a word in it, a browser can hide only a block.
 * - `:host([popover])`: the browser hides and opens popovers, and lets them scroll.
 * - `background` and `color` of the host: used if a token is invalid. A page may override them.
 * - `scroll-margin: inherit` of the host: in a placeholder, the value of the placeholder.
 * - `flow-root`: the root contains its own margins, and is as wide as a plain paragraph.
 * - `min-inline-size`: the root is beside a float if there is room for a line of words, else below it.
 * - `grid-column`: if a page makes the widget a grid, the text has the whole width.
 * - `line-height`: used if the token has a unit, as `max()` with a number is invalid then.
 * - `visibility`, `pointer-events`: a page may hide the widget or make it unclickable.
 * - `:lang(ar)`: Arabic marks above and below letters need room.
 * - `:lang(zh)`: a Chinese character is as wide as two letters.
 * - `.mark:focus`, `.numbered:focus`: what a link or control jumps to gets an outline also after a click.
 * - `scroll-margin`: the space that the page keeps free above a link's target, for a sticky header.
 */
export const tokens = css`
  [hidden] {
    display: none !important;
  }
  :host(:not([hidden], [popover])) {
    display: block;
  }
  @supports (content-visibility: hidden) {
    :host([hidden='until-found']) {
      display: block;
      content-visibility: hidden;
    }
  }
  :host([popover]) {
    max-block-size: calc(100% - 2em);
  }
  :host {
    background: light-dark(#fff, #1b1f23);
    color: light-dark(#1b1f23, #e8eaec);
    scroll-margin: inherit;
  }
  .root {
    all: initial;
    display: flow-root;
    grid-column: 1 / -1;
    min-inline-size: min(100%, 24em);
    font-family: ${token('--iort-font-family')};
    font-size: max(1em, 16px);
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    visibility: inherit;
    pointer-events: inherit;
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
    --iort_line: ${token('--iort-line-height')};
    --iort_measure: max(16em, ${token('--iort-measure')});
    --iort_surface: ${token('--iort-color-surface')};
    --iort_text: ${token('--iort-color-text')};
    --iort_secondary: ${token('--iort-color-secondary')};
    --iort_link: ${token('--iort-color-link')};
    --iort_visited: ${token('--iort-color-visited')};
    --iort_edge: ${token('--iort-color-edge')};
    --iort_rule: ${token('--iort-color-rule')};
    --iort_tint: ${token('--iort-color-tint')};
    --iort_focus: var(--iort-color-focus, var(--iort_text));
    background: var(--iort_surface);
    color: var(--iort_text);
  }
  .root > * {
    line-height: max(1.2, var(--iort_line));
  }
  .root:lang(ar) {
    line-height: 1.7;
    --iort_line: var(--iort-line-height, 1.7);
  }
  .root:lang(zh) {
    --iort_measure: min(40em, max(16em, ${token('--iort-measure')}));
  }
  .root,
  .root > section,
  .disclosures,
  .questions,
  .about,
  .disclosure {
    scroll-margin: inherit;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  :is(:focus-visible, .mark:focus, .numbered:focus) {
    outline: 3px solid var(--iort_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .root {
      --iort_focus: Highlight;
    }
  }
`;
