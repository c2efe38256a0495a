import type { Markdown, Token, TokenRule } from '@11ty/eleventy';

/** The width of a page on a phone, and rough widths of a character and of the space between columns, in CSS pixels. */
const PAGE = 358;
const CHARACTER = 8;
const GAP = 12;
/** How many characters of a cell count at most, because longer texts wrap. In the first column, fewer count. */
const MOST_FIRST = 18;
const MOST = 38;

/**
 * Estimates whether a table is wider than the page on a phone. If so, its rows are shown as blocks on a phone
 * (`styles/tables.css`). A table with one or two columns never counts as wide: its texts wrap.
 */
export function isWide(rows: readonly (readonly string[])[]): boolean {
  const columns = rows[0]?.length ?? 0;
  if (columns < 3) return false;
  const widths = Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
    return Math.min(longest, column === 0 ? MOST_FIRST : MOST) * CHARACTER + GAP;
  });
  return widths.reduce((sum, width) => sum + width, 0) > PAGE;
}

/**
 * The start of a table, in a box. If the table is wider than its box, the box scrolls, also by keyboard.
 * The tags of tables have explicit roles: without roles, screen readers don't treat a table whose rows are blocks as a table.
 * @param box the HTML attributes for the role and the name of the box
 */
export const tableStart = (box: string, rows: readonly (readonly string[])[]): string =>
  `<div class="table${isWide(rows) ? ' stacked' : ''}" tabindex="0" ${box}><table role="table">`;

/** The visible text of a cell in Markdown, without marks and addresses. */
const visible = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '');

/** The texts of the table that starts at a token, by row. */
function rowsFrom(tokens: readonly Token[], at: number): string[][] {
  const end = tokens.findIndex(({ type }, index) => index > at && type === 'table_close');
  const rows: string[][] = [];
  for (const { type, content = '' } of tokens.slice(at, end)) {
    if (type === 'tr_open') rows.push([]);
    else if (type === 'inline') rows.at(-1)?.push(visible(content));
  }
  return rows;
}

/** Changes how Markdown tables are rendered: in a scrollable box, with roles, and with the heading of its column on each cell. */
export function readableTables({ renderer: { rules }, utils }: Markdown): void {
  let heads: readonly string[] = [];
  let column = 0;
  rules.table_open = (tokens, at) => {
    const rows = rowsFrom(tokens, at);
    heads = rows[0] ?? [];
    return `${tableStart('role="group" aria-label="Table"', rows)}\n`;
  };
  rules.table_close = () => '</table></div>\n';
  rules.thead_open = () => '<thead role="rowgroup">\n';
  rules.tbody_open = () => '<tbody role="rowgroup">\n';
  rules.tr_open = () => {
    column = 0;
    return '<tr role="row">';
  };
  // Cells are aligned with a class, because the site's Content Security Policy refuses style attributes.
  const cell: TokenRule = (tokens, at) => {
    const token = tokens[at];
    const isNumber = token?.attrGet('style') === 'text-align:right';
    const number = isNumber ? ' class="number"' : '';
    if (token?.tag === 'th') return `<th role="columnheader"${number}>`;
    const label = utils.escapeHtml(heads[column] ?? '');
    column += 1;
    return `<td role="cell" data-label="${label}"${number}>`;
  };
  rules.th_open = rules.td_open = cell;
}
