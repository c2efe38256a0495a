/** A page of the documentation site, before the generator puts the layout around it. */
export interface Page {
  /** Address in the site, without a leading slash, such as `guides/serving.html`. */
  readonly path: string;
  readonly title: string;
  /** The heading of the navigation above its link. */
  readonly group: Group;
  /** The content of the page, in Markdown; HTML in it stays unchanged. */
  readonly text: string;
  /** Whether it shows widgets, and so loads their script. */
  readonly isLive?: true;
}

/** The navigation's headings, in order. */
export const groups = [
  'Start',
  'Elements',
  'Reference',
  'Guides',
  'Review',
  'Project',
  'Decisions',
] as const;

export type Group = (typeof groups)[number];

/** Escapes a text for HTML. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A block of code in Markdown; the fence is longer than any inside. */
export const block = (language: string, code: string): string =>
  `\n\`\`\`\`${language}\n${code.trim()}\n\`\`\`\`\n`;

/** Words between backticks as `<code>`, the rest as text, as in the docs of `contract/`. */
export const withCode = (text: string): string =>
  escaped(text).replace(/`([^`]+)`/g, '<code>$1</code>');

/**
 * A table in HTML whose rows can be linked to.
 * @param name its name for screen readers, if it can be scrolled
 */
export const table = (
  name: string,
  head: readonly string[],
  rows: readonly { readonly id: string; readonly cells: readonly string[] }[],
): string => {
  const heads = head.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map(({ id, cells: [first = '', ...others] }) => {
    const link = `<a class="anchor" href="#${escaped(id)}">${first}</a>`;
    const rest = others.map((cell) => `<td>${cell}</td>`).join('');
    return `<tr id="${escaped(id)}"><th scope="row">${link}</th>${rest}</tr>`;
  });
  return `\n<div class="table" role="region" tabindex="0" aria-label="${escaped(name)}"><table><thead><tr>${heads}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>\n`;
};
