import { css } from './css.js';

/**
 * On paper: black on white, disclosures open (with `.print-open`), terms explained, addresses of sources written out, no controls.
 *
 * - `.line`: lines to write on, in pages that are made for print.
 * - `(scripting: none)`: controls can't work in prerendered text without scripts, either.
 * - `::slotted`: the hospital's words are black on white, even if the page or their own background is dark.
 * - `caption`, `thead`: a table begins with its caption, its heads and a row on one sheet.
 * - `:is()` around `:has()`: a help box may break between its lists. A browser without `:has()` ignores only what is in `:is()`.
 * - `fill: #e3e3e3`: light under black lines, even if the page's tint is dark.
 * - `display: block`: browsers break blocks better than grids, which may leave most of a page blank.
 */
export const print = css`
  .line {
    border-block-end: 1px solid;
    block-size: 24pt;
  }
  .line:last-child {
    margin-block-end: 1em;
  }
  @media print, (scripting: none) {
    button:not(.term),
    .copy,
    .listen,
    .own,
    .hint,
    .choices small,
    .said,
    .second,
    .status {
      display: none;
    }
    .term {
      text-decoration: none;
    }
    .note[hidden] {
      display: block !important;
    }
  }
  .paper {
    display: none;
  }
  @media print {
    .root {
      --iort_surface: #fff;
      --iort_text: #000;
      --iort_secondary: #000;
      --iort_link: #000;
      --iort_visited: #000;
      --iort_edge: #000;
      --iort_rule: #767676;
      font-size: 13pt;
      --iort_line: 1.3;
    }
    ::slotted(*) {
      background: none !important;
      color: #000 !important;
    }
    .paper {
      display: block;
    }
    .large {
      font-size: 20pt;
    }
    .title {
      font-size: 1.54em;
    }
    .heading {
      font-size: 1.23em;
      margin-block: 1em 0.3em;
    }
    .subheading,
    .side-heading {
      font-size: 1.08em;
    }
    p,
    ul,
    ol {
      margin-block-end: 7.5pt;
    }
    h1,
    h2,
    h3,
    h4,
    h5,
    h6,
    summary,
    caption,
    thead,
    .contact,
    .help > :first-child,
    :is(p:has(+ ul), .by-room:has(+ .help)) {
      break-after: avoid;
    }
    thead,
    tbody tr:first-child {
      break-before: avoid;
    }
    p,
    li,
    caption,
    tr,
    figure,
    :is(.help:not(:has(ul))),
    .help > ul,
    .contact {
      break-inside: avoid;
    }
    .help {
      border: 2pt solid #000;
      -webkit-box-decoration-break: clone;
      box-decoration-break: clone;
      padding: 7.5pt;
    }
    .mark {
      padding: 0;
      text-decoration: none;
    }
    .print-open details::details-content,
    details:has(.numbered)::details-content {
      block-size: auto;
      content-visibility: visible;
    }
    summary::after,
    .empty {
      display: none;
    }
    .sources {
      font-size: 0.8em;
    }
    summary {
      min-block-size: 0;
      padding-block: 7.5pt 3pt;
    }
    .answer {
      padding-block-end: 7.5pt;
    }
    .sources a {
      text-decoration: none;
    }
    .sources > :not(.numbered) a::after {
      content: ' ' attr(href);
    }
    .sources > :not(.numbered) a::after,
    .address {
      font-size: 0.9em;
      overflow-wrap: anywhere;
    }
    .picture .tint {
      fill: #e3e3e3;
    }
    .by-room,
    .steps,
    .illustrated {
      display: flow-root;
    }
    .steps > li {
      display: flex;
      margin-block-end: 1em;
    }
    .steps > li > div {
      flex: 1;
    }
    .by-room figure {
      flex: none;
      float: inline-end;
      inline-size: 10em;
      margin-inline-start: 1.5em;
      order: 0;
    }
  }
`;
