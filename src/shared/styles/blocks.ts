import { css } from './css.js';
import { token } from './token.js';

/**
 * Disclosures, comparisons, benefits and limits, steps, and text with drawings.
 *
 * The cells of a table are stacked on a narrow page. Roles in the markup keep it a table. On a wide page and on wide
 * paper the table has its usual layout, so that each sheet repeats the heads. On paper, the hospital's own tables are
 * copied into this text. They have no roles, and always keep the usual layout.
 *
 * Content whose layout depends on the available width is in a container. A container gets no width from its content.
 * So the first track of the grid around it has the width of other text, and shrinks if necessary.
 *
 * - Drawings are mirrored with the reading direction. Ticks and digits in them (`.upright`) are not.
 * - Forced colors: only system colors are allowed. A tint still hides what is drawn behind it.
 * - `.steps figure`: the drawing is shown above the text of its step, but read after the text.
 * - `summary::after`: the plus and the minus have the text color, which forced colors keep.
 * - `.answer`: it has room above for the focus outline of the summary.
 * - `.by-room +`: together with the space above, this is the usual space between paragraphs.
 * - `table`: in quirks mode, tables don't inherit color and font.
 * - `min-inline-size: 0`: long words break before they push out what is beside them.
 * - `.steps`: a step without a picture has both columns.
 * - Beside a picture (`@container`), all text has the same starting edge, and the picture is at the end of the lines.
 */
export const blocks = css`
  .disclosures,
  .about {
    border-block-end: 1px solid var(--iort_rule);
  }
  .disclosure {
    border-block-start: 1px solid var(--iort_rule);
  }
  summary {
    align-items: center;
    cursor: pointer;
    display: flex;
    gap: 1em;
    justify-content: space-between;
    list-style: none;
    min-block-size: 44px;
    padding-block: 0.75em;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary .question {
    min-inline-size: 0;
    font-size: 1em;
    line-height: 1.35;
  }
  summary::after {
    background:
      linear-gradient(currentColor, currentColor) center / 100% 2px no-repeat,
      linear-gradient(currentColor, currentColor) center / 2px 100% no-repeat;
    block-size: 1em;
    content: '';
    flex: none;
    forced-color-adjust: none;
    inline-size: 1em;
    margin-inline-end: 0.25em;
  }
  [open] > summary::after {
    background-size:
      100% 2px,
      0 0;
  }
  .answer {
    padding-block: 0.5em 1.5em;
  }
  .answer > :last-child {
    margin-block-end: 0;
  }
  .toggle-all {
    margin-block-start: 0.5em;
  }
  .by-room {
    display: grid;
    grid-template-columns: minmax(0, var(--iort_measure)) 1fr;
  }
  .by-room > div {
    container-type: inline-size;
    grid-column: 1;
  }
  .by-room + :is(p, .passage) {
    margin-block-start: 0.5em;
  }
  [role='table'],
  [role='table'] > * {
    display: block;
  }
  caption,
  th {
    font-weight: 600;
    text-align: start;
  }
  table {
    color: inherit;
    font: inherit;
    margin-block: 0.5em 1em;
  }
  caption {
    padding-block-end: 0.5em;
  }
  [role='row'] {
    display: grid;
    gap: 0.25em 1em;
    padding-block: 0.5em;
  }
  tbody tr {
    border-block-start: 1px solid var(--iort_rule);
  }
  [role='row'] > * {
    display: block;
    padding: 0;
  }
  thead[role] {
    block-size: 0;
    overflow: hidden;
  }
  td[data-column]::before {
    content: attr(data-column) ': ';
    font-weight: 600;
  }
  @container (inline-size >= 36em) {
    [role='table'],
    [role='table'] > *,
    [role='row'],
    [role='row'] > * {
      display: revert;
    }
    [role='table'] {
      border-collapse: collapse;
      inline-size: 100%;
      table-layout: fixed;
    }
    [role='row'] > * {
      padding-block: 0.5em;
      padding-inline-end: 1em;
      vertical-align: top;
    }
    thead[role] {
      block-size: auto;
    }
    td[data-column]::before {
      content: none;
    }
  }
  .balance {
    display: grid;
    gap: 1em 2em;
  }
  .side {
    border-block-start: 2px solid var(--iort_edge);
  }
  .side .subheading {
    font-size: 1em;
  }
  .side ul {
    margin-block-end: 0.5em;
  }
  .steps {
    display: grid;
    gap: 1.5em;
  }
  .steps > li {
    align-content: start;
    display: grid;
    gap: 0.5em;
    margin: 0;
  }
  .steps > li > div {
    min-inline-size: 0;
  }
  .illustrated {
    display: grid;
    row-gap: 1em;
  }
  .illustrated > div {
    min-inline-size: 0;
  }
  .illustrated > div > :last-child {
    margin-block-end: 0.5em;
  }
  .number {
    font-weight: 600;
  }
  .steps .label {
    display: inline;
  }
  .steps .label::after {
    content: '\a';
    white-space: pre;
  }
  figure {
    margin: 0;
  }
  .caption {
    margin: 0;
    color: var(--iort_secondary);
  }
  .picture {
    inline-size: 100%;
    max-inline-size: 12em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 3;
  }
  .picture .tint {
    fill: ${token('--iort-color-picture')};
  }
  [dir='rtl'] .picture,
  [dir='rtl'] .picture .upright {
    transform: scaleX(-1);
  }
  .picture .upright {
    transform-box: fill-box;
    transform-origin: center;
  }
  @media (forced-colors: active) {
    .picture .tint {
      fill: Canvas;
    }
    summary {
      color: ButtonText;
    }
  }
  .steps figure {
    order: -1;
  }
  @container (inline-size >= 32em) {
    .steps > li,
    .illustrated {
      column-gap: 1.5em;
      grid-template-columns: 1fr 11em;
    }
    li > figure,
    .illustrated > figure {
      grid-column: 2;
    }
    .steps > li > div,
    .illustrated > div {
      grid-area: 1 / 1;
    }
    .steps > li > :only-child {
      grid-column: 1 / -1;
    }
  }
  @container (inline-size >= 40em) {
    .balance {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
