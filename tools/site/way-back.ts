import { readFileSync, writeFileSync } from 'node:fs';

/** Pages that are also published outside of the site, and therefore are built without a link to the documentation. */
const PAGES = ['changes/index', 'advisories/index', 'advisories/check', 'review/index'];

/** The start of the builder's tag. With the attribute `docs`, the builder itself shows the link, in the language of the builder. */
const BUILDER = '<embed-builder';

/**
 * Adds a link to the start page of the documentation: above the title of each page in `PAGES`, and in the builder.
 * @throws if a page has no place for the link
 */
export function writeWayBack(out: URL, siteName: string): void {
  for (const page of PAGES) {
    const file = new URL(`${page}.html`, out);
    const html = readFileSync(file, 'utf8');
    if (!html.includes('<h1>')) throw new Error(`${page}.html has no <h1>`);
    const link = `<p><a href="../index.html">${siteName}: documentation</a></p>`;
    writeFileSync(file, html.replace('<h1>', `${link}\n<h1>`));
  }
  const builder = new URL('builder/index.html', out);
  const html = readFileSync(builder, 'utf8');
  if (!html.includes(BUILDER)) throw new Error(`builder/index.html has no ${BUILDER}>`);
  writeFileSync(builder, html.replace(BUILDER, `${BUILDER} docs="../index.html"`));
}
