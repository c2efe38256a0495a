import { tableStart } from './tables.js';

/** A page of the documentation site, without the layout that Eleventy adds. */
export interface Page {
  /** Address in the site, without a leading slash, such as `guides/serving.html`. */
  readonly path: string;
  readonly title: string;
  /** The group of the navigation that contains the link to the page. */
  readonly group: Group;
  /** The content of the page in Markdown. HTML in it stays unchanged. */
  readonly text: string;
  /** Set if the page shows widgets and must load their script. */
  readonly isLive?: true;
}

/** The headings of the navigation, in order. */
export const groups = [
  'Start',
  'Elements',
  'Reference',
  'Guides',
  'Review',
  'Project',
  'Architecture',
  'Decisions',
] as const;

export type Group = (typeof groups)[number];

/** Escapes a text for HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A code block in Markdown. Its fence has four backticks, so that the code may contain a fence of three. */
export const block = (language: string, code: string): string =>
  `\n\`\`\`\`${language}\n${code.trim()}\n\`\`\`\`\n`;

/** Turns a text with backticks, such as the descriptions in `contract/`, into HTML with `<code>`. */
export const withCode = (text: string): string =>
  escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/** The visible text of a cell in HTML, without tags. */
const visible = (html: string): string => html.replace(/<[^>]+>/g, '');

/**
 * A table in HTML. Each row has an id and a link to itself.
 * @param name the name of the scrollable region around the table, for screen readers
 */
export const table = (
  name: string,
  head: readonly string[],
  rows: readonly { readonly id: string; readonly cells: readonly string[] }[],
): string => {
  const heads = head.map((cell) => `<th role="columnheader" scope="col">${cell}</th>`).join('');
  const body = rows.map(({ id, cells: [first = '', ...others] }) => {
    const link = `<a class="anchor" href="#${escaped(id)}">${first}</a>`;
    const rest = others.map(
      (cell, at) => `<td role="cell" data-label="${escaped(head[at + 1] ?? '')}">${cell}</td>`,
    );
    return `<tr role="row" id="${escaped(id)}"><th role="rowheader" scope="row">${link}</th>${rest.join('')}</tr>`;
  });
  const texts = [head, ...rows.map(({ cells }) => cells.map(visible))];
  return `\n${tableStart(`role="region" aria-label="${escaped(name)}"`, texts)}<thead role="rowgroup"><tr role="row">${heads}</tr></thead><tbody role="rowgroup">\n${body.join('\n')}\n</tbody></table></div>\n`;
};
