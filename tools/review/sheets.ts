/**
 * `npm run review:sheets`: a page for each language and role in dist/review/, for those who sign off
 * the text; the same bytes for the same content.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { rolesFor } from '../content/ledger.js';
import { targetLocales } from '../locales/shipped.js';
import { sheetContent } from './content.js';
import { readAssets } from './document.js';
import { indexPage } from './index-page.js';
import { fileOf, sheetPage } from './page.js';

const folder = new URL('dist/review/', root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const assets = await readAssets();
const sheets = await Promise.all(
  ['en', ...targetLocales].flatMap((locale) =>
    rolesFor(locale).map((role) => sheetContent(locale, role)),
  ),
);
for (const sheet of sheets)
  writeFileSync(new URL(fileOf(sheet.locale, sheet.role), folder), sheetPage(sheet, assets));
writeFileSync(new URL('index.html', folder), indexPage(sheets, assets));
console.log(`${sheets.length} sheets: open dist/review/index.html`);
