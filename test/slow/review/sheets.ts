/** Before the tests of a file, writes two review sheets and their index page to a folder, and starts a browser. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before } from 'node:test';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import type { ReviewFile } from '../../../site/review/model/review-file.js';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { sheetContent } from '../../../tools/review/content.js';
import { readAssets } from '../../../tools/review/document.js';
import { indexPage } from '../../../tools/review/index-page.js';
import { fileOf, sheetPage } from '../../../tools/review/page.js';

const folder = mkdtempSync(join(tmpdir(), 'iort-sheets-'));
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const wanted = [
  ['en', 'clinician'],
  ['ar', 'translator'],
] as const;
export const EN = fileOf('en', 'clinician');
export const AR = fileOf('ar', 'translator');

export let browser: Browser;
before(async () => {
  const assets = await readAssets();
  const sheets = await Promise.all(wanted.map(([locale, role]) => sheetContent(locale, role)));
  for (const sheet of sheets)
    writeFileSync(join(folder, fileOf(sheet.locale, sheet.role)), sheetPage(sheet, assets));
  writeFileSync(join(folder, 'index.html'), indexPage(sheets, assets));
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
});
after(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const wrongIn = new WeakMap<Page, string[]>();

/** Opens a sheet from its file. If the sheet writes a console line, throws an error or uses the network, `close` fails the test. */
export async function open(name: string, context?: BrowserContext): Promise<Page> {
  const page = await (context ?? browser).newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(String(error)));
  page.on('console', (message) => wrong.push(message.text()));
  page.on('request', (request) => {
    if (!/^(file|blob):/.test(request.url())) wrong.push(request.url());
  });
  wrongIn.set(page, wrong);
  await page.goto(addressOf(name));
  return page;
}

export async function close(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await page.close();
    assert.deepEqual(wrongIn.get(page), []);
  }
}

export const card = (page: Page, id: string) => page.locator(`[data-id="${id}"]`);
export const tick = (page: Page, id: string) => card(page, id).getByLabel('I agree');
export const progress = (page: Page) => page.locator('#progress').textContent();

/** Clicks “Save file”, and reads the saved file. */
export async function save(page: Page): Promise<{ name: string; path: string; file: ReviewFile }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save file' }).click(),
  ]);
  const path = await download.path();
  return {
    name: download.suggestedFilename(),
    path,
    file: JSON.parse(readFileSync(path, 'utf8')) as ReviewFile,
  };
}

/** Enters the reviewer's name and a date. */
export async function sign(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.locator('#date').fill('2026-11-23');
}
