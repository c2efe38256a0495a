import { css } from './css.js';

/**
 * Buttons, fields, checkboxes, and the messages beside them.
 *
 * - `button.quiet`: its words are in line with the text above.
 * - `.notice .quiet`: the button is high enough for a finger, but does not make the line higher.
 * - `.icon`, `[data-do]`: the player's icons have the color of the words beside them.
 * - `.about > .copy`: the distance to the controls above is the same as between those controls.
 * - `.choices label`: a box lies over its label. Some screen readers say a label with a box in it twice.
 * - `.status:empty`: not hidden, as screen readers may miss a message in a hidden status.
 * - `.said`: for screen readers only.
 */
export const controls = css`
  button:not(.term),
  .field {
    background: var(--iort_surface);
    border: 2px solid var(--iort_edge);
    border-radius: 4px;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    line-height: max(1.2, var(--iort_line));
    min-block-size: 44px;
    padding: 0.5em 1em;
    word-spacing: inherit;
  }
  button {
    cursor: pointer;
  }
  .field {
    inline-size: 100%;
    padding-inline: 0.5em;
  }
  button.quiet {
    background: none;
    border: 0;
    color: var(--iort_link);
    padding-inline: 0;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.16em;
  }
  @media (hover: hover) {
    button:hover,
    summary:hover {
      background: var(--iort_tint);
    }
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .row > .field {
    flex: 1 1 12em;
  }
  .plain button.quiet {
    margin-inline-start: 0.75em;
  }
  .notice .quiet {
    margin-block: -0.75em;
  }
  .listen {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    margin-block-end: 0.5em;
  }
  .title + .listen {
    margin-block: -0.5em 0.25em;
  }
  .listen [data-do]::before,
  .icon::before {
    background: currentColor;
    block-size: 0.8em;
    clip-path: polygon(0 0, 100% 50%, 0 100%);
    content: '';
    display: inline-block;
    forced-color-adjust: none;
    inline-size: 0.8em;
    margin-inline-end: 0.5em;
  }
  .listen [data-state='playing']::before {
    clip-path: polygon(0 0, 35% 0, 35% 100%, 65% 100%, 65% 0, 100% 0, 100% 100%, 0 100%);
  }
  @media (forced-colors: active) {
    .listen [data-do]::before,
    .icon::before {
      background: ButtonText;
    }
  }
  .print-controls {
    column-gap: 1.5em;
  }
  .copy {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .about > .copy {
    margin-block: 0.5em 1.25em;
  }
  .choices label,
  .second label {
    box-sizing: border-box;
    cursor: pointer;
    display: block;
    min-block-size: 44px;
    padding-block: 0.375em;
    padding-inline-start: 2.25em;
    position: relative;
  }
  [type='checkbox'] {
    accent-color: var(--iort_link);
    block-size: 1.5em;
    font: inherit;
    inline-size: 1.5em;
    inset-inline-start: 0;
    margin: 0;
    position: absolute;
  }
  .own {
    margin-block: 1.5em;
  }
  .own label {
    display: block;
    font-weight: 600;
    margin-block-end: 0.5em;
  }
  .status:empty {
    position: absolute;
  }
  .said {
    block-size: 1px;
    clip-path: inset(50%);
    inline-size: 1px;
    margin: 0;
    overflow: hidden;
    position: absolute;
    white-space: nowrap;
  }
  .mine .status {
    margin-block: 0.5em;
  }
`;
