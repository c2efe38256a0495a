import { css } from './css.js';

/**
 * Styles of the source marks in the text, and of the numbered source list that is shown while the marks are on.
 *
 * - `.mark`: it is large enough for a finger, but does not make the line higher.
 * - `.choices .marks`: in line with the question's text, not with its checkbox.
 */
export const sources = css`
  .mark {
    direction: ltr;
    font-weight: 400;
    margin-inline: -0.15em;
    padding: 0.3em 0.25em;
    unicode-bidi: isolate;
    white-space: nowrap;
  }
  .mark:visited {
    color: var(--iort_link);
  }
  .choices .marks {
    margin-block: 0 0.5em;
    margin-inline-start: 2.25em;
  }
  .numbered {
    display: flex;
    gap: 0.25em;
    margin-block-end: 1em;
  }
  .numbered > .number {
    flex: none;
    min-inline-size: 2.5em;
  }
  .numbered > div {
    min-inline-size: 0;
  }
  .numbered p {
    margin: 0;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .numbered p,
  .numbered .address {
    color: var(--iort_secondary);
  }
  .numbered .address {
    display: block;
    overflow-wrap: anywhere;
  }
  .numbered .quiet {
    margin-block: -0.625em;
  }
  .kind {
    margin-inline-end: 0.75em;
  }
`;
