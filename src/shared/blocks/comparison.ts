import type { Comparison } from '../../../content/topic.js';
import { markup, type Markup } from '../markup.js';
import type { RenderContext } from '../render-context.js';
import { marksBelow, saying } from '../source-marks.js';
import { byRoom } from './by-room.js';

/**
 * Choices side by side as a table: one row for each choice, one column for each aspect. On a narrow page
 * the rows are stacked, and each cell shows the name of its column. With the roles, screen readers still
 * announce a table.
 */
export const comparison = (
  context: RenderContext,
  { caption, columns, rows }: Comparison,
): Markup =>
  byRoom(
    markup`<table role="table">
      <caption .textContent=${context.say(caption)}></caption>
      <thead role="rowgroup"><tr role="row"><td role="cell"></td>
        ${columns.map(
          (column) => markup`<th role="columnheader" scope="col"${saying(context, column)}</th>`,
        )}
      </tr></thead>
      <tbody role="rowgroup">${rows.map(
        ({ heading, cells }) =>
          markup`<tr role="row"><th role="rowheader" scope="row"${saying(context, heading)}</th>
            ${cells.map((cell, index) => {
              const column = columns[index];
              return markup`<td role="cell" data-column=${column ? context.say(column) : ''}${saying(context, cell)}</td>`;
            })}
          </tr>`,
      )}</tbody>
    </table>${marksBelow(context, caption)}`,
  );
