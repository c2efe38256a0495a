/**
 * `npm run compliance:pack` writes a PDF for each language into dist/compliance/. The PDF lists every sentence with
 * its sources. The file name contains the language, the date, and a hash of all texts, facts and sign-offs. `-- es ar` makes the PDFs of these languages only.
 * Needs Chromium and the Noto fonts.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../browsers/chromium.js';
import { ensure } from '../browsers/ensure.js';
import { needs, pathOf } from '../browsers/needs.js';
import { root } from '../build/files.js';
import { allPacks } from './pack-of.js';
import { print } from './print.js';

const chosen = process.argv.slice(2);
const packs = await allPacks();
const unknown = chosen.filter((locale) => !packs.some((pack) => pack.locale === locale));
if (unknown.length > 0) {
  const known = packs.map(({ locale }) => locale).join(' ');
  console.error(`the widgets have no language ${unknown.join(' ')}; there are: ${known}`);
  process.exit(1);
}
const [first, ...rest] = needs.filter(({ name }) => /^(Chromium|Noto)/.test(name));
if (first) ensure([first, ...rest]);

const folder = new URL('dist/compliance/', root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const pack of packs) {
  if (chosen.length > 0 && !chosen.includes(pack.locale)) continue;
  // Each pack gets a new browser, because the ids in a PDF depend on the pages that the browser has shown before.
  const browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  const name = `iort.${pack.locale}.${pack.date}.${pack.revision}.pdf`;
  const pdf = await print(browser, pack);
  await browser.close();
  writeFileSync(new URL(name, folder), pdf);
  console.log(`dist/compliance/${name}: ${pdf.length} bytes`);
}
