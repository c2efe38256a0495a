import { css } from './css.js';

/**
 * The choice of a second language, and two languages on paper: side by side, or one below the other in large letters.
 *
 * - `.two`: on paper, each passage has a row that is as high as the longer text.
 * - `.large .pair > :nth-child(2)`: a line beside the second language tells the two languages apart.
 */
export const twoLanguages = css`
  .second {
    flex-basis: 100%;
    margin-block-end: 1em;
  }
  .second p {
    margin-block: 0.5em;
  }
  .two {
    font-size: 12pt;
  }
  .two > * {
    max-inline-size: none;
  }
  .pair > :lang(ar):not(h1, h2, h3, h4, h5, h6) {
    line-height: 1.6;
  }
  .pair {
    break-inside: avoid;
    column-gap: 2em;
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
  }
  .pair:has(h1, h2, h3, h4, h5, h6, .language) {
    break-after: avoid;
  }
  .language {
    border-block-end: 1px solid;
    font-weight: 600;
  }
  .line + .pair {
    margin-block-start: 1em;
  }
  .two .disclosure > .pair:first-child {
    padding-block: 7.5pt 3pt;
  }
  .two .pair > ul,
  .two .pair > ol,
  .two .pair > table {
    margin-block: 0;
  }
  .two .steps > li {
    display: block;
  }
  .two .picture {
    display: block;
    inline-size: 9em;
    margin-inline: auto;
  }
  .two .caption {
    margin-block-end: 7.5pt;
  }
  .large.two {
    font-size: 20pt;
  }
  .large .pair {
    grid-template-columns: minmax(0, 1fr);
    margin-block-end: 0.5em;
  }
  .large .pair > :nth-child(2) {
    border-inline-start: 2pt solid;
    padding-inline-start: 0.75em;
  }
  .large .pair > :is(.plain, ol:not(.steps)):nth-child(2) {
    padding-inline-start: 2em;
  }
`;
