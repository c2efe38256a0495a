/**
 * `npm run compliance:pack`: dist/compliance/, a PDF for each language with every sentence and its sources,
 * named by language, date and revision. `-- es ar` makes only these languages. Needs Chromium.
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
  console.error(`no language of the widgets: ${unknown.join(' ')}; there are: ${known}`);
  process.exit(1);
}
const [first, ...rest] = needs.filter(({ name }) => /^(Chromium|Noto)/.test(name));
if (first) ensure([first, ...rest]);

const folder = new URL('dist/compliance/', root);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const pack of packs) {
  if (chosen.length > 0 && !chosen.includes(pack.locale)) continue;
  // A new browser for each pack, as the ids in a PDF depend on what the browser has shown before.
  const browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  const name = `iort.${pack.locale}.${pack.date}.${pack.revision}.pdf`;
  const pdf = await print(browser, pack);
  await browser.close();
  writeFileSync(new URL(name, folder), pdf);
  console.log(`dist/compliance/${name}: ${pdf.length} bytes`);
}
