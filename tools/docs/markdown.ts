/** A table in Markdown; the formatter lines up its columns. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * Puts tables at the marked places of a text: between `<!-- table: options -->` and `<!-- end -->`.
 * @param made what writes each table, by the name of its mark
 * @throws if a mark names no table
 */
export const withMade = (text: string, made: Readonly<Record<string, () => string>>): string =>
  text.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, before: string, name: string, after: string) => {
      const written = made[name];
      if (!written) throw new Error(`there is no table ${name}: ${Object.keys(made).join(', ')}`);
      return `${before}\n${written()}\n\n${after}`;
    },
  );
