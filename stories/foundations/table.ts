import { html, type TemplateResult } from 'lit';
import './page.css';

/**
 * A table that scrolls if it is too wide, also by keyboard. On a phone its rows are blocks. The tags have explicit
 * roles, so that screen readers still treat it as a table.
 * @param rows the cells of each row; the first cell is the heading of the row
 */
export const table = (
  name: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult => html`
  <div class="scroll stacked" tabindex="0" role="region" aria-label=${name}>
    <table role="table">
      <thead role="rowgroup">
        <tr role="row">
          ${heads.map((head) => html`<th role="columnheader" scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.map(
          ([first, ...others]) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${first}</th>
              ${others.map(
                (cell, at) => html`<td role="cell" data-label=${heads[at + 1] ?? ''}>${cell}</td>`,
              )}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>
`;
