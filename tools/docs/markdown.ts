/** A table in Markdown. Prettier aligns the columns later. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * Replaces the text between each `<!-- table: NAME -->` and the next `<!-- end -->` by the table NAME.
 * @param made for each table name, a function that writes the table
 * @throws if a name has no function
 */
export const withMade = (text: string, made: Readonly<Record<string, () => string>>): string =>
  text.replace(
    /(<!-- table: (\w+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, before: string, name: string, after: string) => {
      const written = made[name];
      if (!written) throw new Error(`no table ${name}; there are ${Object.keys(made).join(', ')}`);
      return `${before}\n${written()}\n\n${after}`;
    },
  );
