import type { Comparison } from '../../../content/topic.js';
import { markup, type Markup } from '../markup.js';
import type { Reader } from '../reader.js';

/** Choices side by side as a table: the choices name the rows, what is compared the columns. */
export const comparison = ({ say }: Reader, { caption, columns, rows }: Comparison): Markup =>
  markup`<table>
    <caption .textContent=${say(caption)}></caption>
    <thead><tr><td></td>
      ${columns.map((column) => markup`<th scope="col" .textContent=${say(column)}></th>`)}
    </tr></thead>
    <tbody>${rows.map(
      ({ heading, cells }) =>
        markup`<tr><th scope="row" .textContent=${say(heading)}></th>
          ${cells.map((cell) => markup`<td .textContent=${say(cell)}></td>`)}
        </tr>`,
    )}</tbody>
  </table>`;
