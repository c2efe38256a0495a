import { css } from './css.js';

/** Styles of the printed sheet of questions: black on white, room to write. */
export const sheetStyles = css`
  body {
    color: #000;
    font:
      13pt/1.4 system-ui,
      sans-serif;
    margin: 0;
  }
  h1 {
    font-size: 18pt;
  }
  h2 {
    font-size: 14pt;
  }
  ol {
    padding-inline-start: 1.5em;
  }
  li {
    break-inside: avoid;
    margin-block-end: 14pt;
  }
  .line {
    border-block-end: 1px solid #000;
    block-size: 24pt;
  }
`;
