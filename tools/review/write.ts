import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { rolesFor } from '../content/ledger.js';
import { targetLocales } from '../locales/shipped.js';
import { sheetContent } from './content.js';
import { readAssets } from './document.js';
import { indexPage } from './index-page.js';
import { fileOf, sheetPage } from './page.js';

/**
 * Writes the review sheets and a page that lists them into dist/review/. There is one sheet for each language and
 * each role that may sign it off.
 * @returns the number of sheets
 */
export async function writeSheets(): Promise<number> {
  const folder = new URL('dist/review/', root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const write = (name: string, text: string) => writeFileSync(new URL(name, folder), text);

  const assets = await readAssets();
  const sheets = await Promise.all(
    ['en', ...targetLocales].flatMap((locale) =>
      rolesFor(locale).map((role) => sheetContent(locale, role)),
    ),
  );
  for (const sheet of sheets) write(fileOf(sheet.locale, sheet.role), sheetPage(sheet, assets));
  write('index.html', indexPage(sheets, assets));
  return sheets.length;
}
