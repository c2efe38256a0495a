import { readFileSync, writeFileSync } from 'node:fs';

/** Pages that are also published outside of the site. So their own HTML has no link to the documentation. */
const PAGES = ['changes/index', 'advisories/index', 'advisories/check', 'review/index'];

/**
 * Adds a link to the start page of the documentation above the title of these pages.
 * @throws if a page has no title
 */
export function writeWayBack(out: URL, siteName: string): void {
  for (const page of PAGES) {
    const file = new URL(`${page}.html`, out);
    const html = readFileSync(file, 'utf8');
    if (!html.includes('<h1>')) throw new Error(`${page} has no title`);
    const link = `<p><a href="../index.html">${siteName}: documentation</a></p>`;
    writeFileSync(file, html.replace('<h1>', `${link}\n<h1>`));
  }
}
