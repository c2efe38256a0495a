import { css } from './css.js';

/**
 * Headings, paragraphs, lists, links, terms, and the boxes with help and the hospital's words. No text has
 * `text-wrap: pretty`: WebKit 2.50 ends the page if it wraps some text with a line break in this way.
 *
 * - Heading with an icon (`.subheading:has(.sign)`): the second line begins under the words, not under the icon.
 * - `tel:` links: a number breaks only if it is wider than the line.
 * - Elements in a slot (`::slotted`): they have no space between them. In one line, their digits would look like one number.
 * - Forced colors: if a page keeps its own colors, the hospital's words would not be readable on the widget's color.
 * - The hospital's words (`.contact > div`, `.local > div`) keep their direction, but align with the box.
 * - `.root > *`: all content has the same maximum width.
 * - `:lang(ar)` links: the underline is below the dots under Arabic letters.
 * - `:has(font)`: a browser that translates puts its words into `<font>`, but the review was of the original words.
 * - `.about` has room below too, as two widgets often follow each other.
 */
export const text = css`
  h1,
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-weight: 600;
    margin: 0;
    text-wrap: balance;
  }
  .title {
    font-size: 1.625em;
    line-height: 1.2;
    margin-block-end: 0.5em;
  }
  .heading {
    font-size: 1.3em;
    line-height: 1.25;
    margin-block: 1.75em 0.5em;
  }
  .subheading,
  .side-heading {
    font-size: 1.125em;
    line-height: 1.35;
    margin-block: 1em 0.5em;
  }
  .root > *,
  .by-room > div {
    max-inline-size: var(--iort_measure);
  }
  p,
  ul,
  ol {
    margin-block: 0 1em;
  }
  ul,
  ol {
    padding-inline-start: 1.25em;
  }
  li {
    margin-block-end: 0.5em;
  }
  .named,
  .steps,
  .sources,
  .choices {
    list-style: none;
    padding: 0;
  }
  .named > li {
    margin-block-end: 1em;
  }
  .label {
    display: block;
    font-weight: 600;
  }
  section > p:first-child,
  section > .passage:first-child > p:first-child {
    font-size: 1.125em;
  }
  .notice,
  .hint,
  .date,
  small,
  .status {
    color: var(--iort_secondary);
  }
  small {
    font-size: 1em;
  }
  a {
    color: var(--iort_link);
    text-decoration-line: underline;
    text-decoration-thickness: max(1px, 0.0625rem);
    text-underline-offset: 0.16em;
  }
  :lang(ar) a,
  :lang(ar) .term,
  :lang(ar) button.quiet {
    text-underline-offset: 0.35em;
  }
  a:visited {
    color: var(--iort_visited);
  }
  @media (hover: hover) {
    a:hover {
      text-decoration-thickness: 3px;
    }
  }
  .term {
    all: unset;
    cursor: pointer;
    text-decoration: underline dotted 2px;
    text-underline-offset: 0.2em;
  }
  .note {
    border-inline-start: 4px solid var(--iort_rule);
    padding-inline-start: 1em;
  }
  .help {
    border-inline-start: 4px solid var(--iort_text);
    padding-inline-start: 1em;
    margin-block-end: 1em;
  }
  .subheading:has(.sign) {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
  }
  .sign {
    inline-size: 1.2em;
    block-size: 1.2em;
    margin-block-start: 0.08em;
    margin-inline-end: 0.45em;
    fill: none;
    stroke: currentColor;
    stroke-linecap: round;
    stroke-linejoin: round;
    stroke-width: 2;
  }
  .help > :last-child p,
  .help > p:last-of-type,
  .help .passage:last-of-type p {
    margin-block-end: 0.5em;
  }
  .contact {
    font-weight: 600;
  }
  a[href^='tel:'],
  .whole {
    display: inline-block;
    max-inline-size: 100%;
  }
  .local {
    border-block: 1px solid var(--iort_rule);
    margin-block: 2em 0;
    padding-block: 0 1em;
  }
  slot[name]::slotted(:is(a, b, bdi, em, i, small, span, strong):not([hidden])) {
    display: block;
  }
  @media (forced-colors: active) {
    ::slotted(*) {
      forced-color-adjust: auto !important;
    }
  }
  .contact > div,
  .local > div {
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .local .heading {
    margin-block-start: 1em;
  }
  :is([part~='review'], .revision):has(font) {
    display: none;
  }
  .about {
    margin-block: 2em 1em;
  }
`;
