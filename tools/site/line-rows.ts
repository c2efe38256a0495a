import type { Markdown } from '@11ty/eleventy';

/** The page whose tables list console lines in their first column. */
const PAGE = 'guides/troubleshooting.html';

/** Makes an id from the text of a console line. If an earlier row already has this id, a number is added. */
function idOf(line: string, used: Set<string>): string {
  const words = line.toLowerCase().match(/[a-z\d]+/g) ?? [];
  const name = `line-${words.join('-')}`;
  let id = name;
  for (let number = 2; used.has(id); number += 1) id = `${name}-${number}`;
  used.add(id);
  return id;
}

/** Gives each row with a console line an id, so that the search can find the row and link to it. */
export function lineRows({ renderer: { rules } }: Markdown): void {
  let used = new Set<string>();
  const { tr_open: open } = rules;
  rules.tr_open = (tokens, at, options, data) => {
    const row = open?.(tokens, at, options, data) ?? '<tr>';
    if (data.path !== PAGE) return row;
    // Tokens of a row: row, cell, content of the cell.
    const [, cell, { content = '' } = {}] = tokens.slice(at, at + 3);
    const isFirst = tokens.findIndex(({ type }) => type === 'tr_open') === at;
    if (isFirst) used = new Set();
    return cell?.tag === 'td' ? row.replace('>', ` id="${idOf(content, used)}">`) : row;
  };
}
