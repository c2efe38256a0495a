/** A table in Markdown; the formatter lines up its columns. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/**
 * Puts what is made where a text marks its places: between `<!-- table: options -->` and
 * `<!-- end -->`.
 * @param made by the names of the marks
 * @throws where a mark names nothing that is made
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
