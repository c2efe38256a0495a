import { parseHTML } from 'linkedom';

/** A part of a page that the search can find. */
export interface Found {
  readonly id: number;
  /** Address relative to the site. After `#`, it names the id of the part, if the part has one. */
  readonly path: string;
  /** The title of the page. For a table row, also the heading above it, because two rows may have the same name. */
  readonly page: string;
  readonly heading: string;
  readonly text: string;
}

const textOf = (node: { textContent: string | null }): string =>
  (node.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The parts of a page that the search can find: the content under each heading, and each table row with an id. */
export function partsOfPage(path: string, title: string, html: string): Omit<Found, 'id'>[] {
  const { document } = parseHTML(html);
  const main = document.querySelector('main');
  if (!main) throw new Error(`${path} has no main part`);
  const parts: { hash: string; page: string; heading: string; text: string[] }[] = [];
  let current = { hash: '', page: title, heading: title, text: [] as string[] };
  parts.push(current);
  for (const node of main.querySelectorAll('h1, h2, h3, p, li, pre, td, tr[id]')) {
    if (/^H[23]$/.test(node.tagName)) {
      current = { hash: node.id, page: title, heading: textOf(node), text: [] };
      parts.push(current);
    } else if (node.tagName === 'TR') {
      const [first] = node.querySelectorAll('th, td');
      parts.push({
        hash: node.id,
        page: `${title}: ${current.heading}`,
        heading: first ? textOf(first) : '',
        text: [textOf(node)],
      });
    } else if (!node.closest('tr[id]')) current.text.push(textOf(node));
  }
  return parts.map(({ hash, page, heading, text }) => ({
    path: hash ? `${path}#${hash}` : path,
    page,
    heading,
    text: text.join(' '),
  }));
}
