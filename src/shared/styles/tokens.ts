import { css } from './css.js';
import { token } from './token.js';

/**
 * The root: nothing of the host page reaches in but its font, text size, letter spacing, colour
 * scheme and whether it is there at all. `:host` is of no use for that: a host page's
 * `* { all: unset }` wins over it. The inner properties have names of their own (`--iort_`):
 * slotted content inherits them.
 */
export const tokens = css`
  [hidden] {
    display: none !important;
  }
  /* Stands behind tokens that make no sense; a page may style it away. */
  :host(:not([hidden])) {
    display: block;
    background: light-dark(#fff, #1b1f23);
    color: light-dark(#1b1f23, #e8eaec);
    /* In a placeholder: what the page sets there. */
    scroll-margin: inherit;
  }
  .root {
    all: initial;
    /* Its own margins stay inside. As wide as any text would be where it stands. */
    display: flow-root;
    font-family: ${token('--iort-font-family')};
    /* The host's size, never under 16 px. */
    font-size: max(1em, 16px);
    letter-spacing: inherit;
    word-spacing: inherit;
    color-scheme: inherit;
    /* What a page hides, or puts out of reach, stays so. */
    visibility: inherit;
    pointer-events: inherit;
    line-height: max(1.2, ${token('--iort-line-height')});
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;
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
  /* Marks above and below letters need room. */
  .root:lang(ar) {
    line-height: max(1.2, var(--iort-line-height, 1.7));
  }
  /* A sign is as wide as two letters. */
  .root:lang(zh) {
    --iort_measure: min(40em, max(16em, ${token('--iort-measure')}));
  }
  /* What the page keeps free above what a link leads to, under a header that stays. */
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
  :focus-visible {
    outline: 3px solid var(--iort_focus);
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
  }
`;
