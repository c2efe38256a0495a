import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type axe from 'axe-core';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { extractText, getDocumentProxy } from 'unpdf';
import type { ReviewFile } from '../../../site/review/model/review-file.js';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { openSite } from '../../../tools/browsers/site.js';
import { plain } from '../../../tools/content/marks.js';
import { sheetContent } from '../../../tools/review/content.js';
import { readAssets } from '../../../tools/review/document.js';
import { indexPage } from '../../../tools/review/index-page.js';
import { fileOf, sheetPage } from '../../../tools/review/page.js';
import { cardsOf } from '../../../tools/review/sheet-data.js';

const folder = mkdtempSync(join(tmpdir(), 'iort-sheets-'));
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const wanted = [
  ['en', 'clinician'],
  ['ar', 'translator'],
] as const;
const EN = fileOf('en', 'clinician');
const AR = fileOf('ar', 'translator');

let browser: Browser;
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

/** Opens a sheet from its file; whatever goes wrong in it, or is asked for, fails the test in the end. */
async function open(name: string, context?: BrowserContext): Promise<Page> {
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

async function close(...pages: readonly Page[]): Promise<void> {
  for (const page of pages) {
    await page.close();
    assert.deepEqual(wrongIn.get(page), []);
  }
}

const card = (page: Page, id: string) => page.locator(`[data-id="${id}"]`);
const tick = (page: Page, id: string) => card(page, id).getByLabel('I agree');
const progress = (page: Page) => page.locator('#progress').textContent();

/** The file that “Save file” gives. */
async function save(page: Page): Promise<{ name: string; path: string; file: ReviewFile }> {
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

/** Enters who reviews, and the day. */
async function sign(page: Page, name: string): Promise<void> {
  await page.getByLabel('Name').fill(name);
  await page.locator('#date').fill('2026-11-23');
}

const openFile = (page: Page, data: unknown, name = 'review.json') =>
  page.locator('#open').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
  });

describe('a sheet, opened as a file', () => {
  it('keeps what is entered, also where it is opened again', async () => {
    const page = await open(EN);
    await sign(page, 'Dr. Ana Ruiz');
    await tick(page, 'side-effects.intro.pass').check();
    await card(page, 'side-effects.intro.pass').locator('textarea').fill('Two\nlines');
    await page.reload();
    assert.ok(await tick(page, 'side-effects.intro.pass').isChecked());
    assert.equal(
      await card(page, 'side-effects.intro.pass').locator('textarea').inputValue(),
      'Two\nlines',
    );
    assert.equal(await page.getByLabel('Name').inputValue(), 'Dr. Ana Ruiz');
    assert.match((await progress(page))!, /^1 of \d+ statements ticked, 1 remark$/);
    await close(page);
  });

  it('saves a file, which another browser opens to go on', async () => {
    const page = await open(AR);
    await sign(page, 'Jane Example');
    await tick(page, 'side-effects.title').check();
    await card(page, 'faq.title').locator('textarea').fill('ملاحظة');
    const { name, path, file } = await save(page);
    assert.equal(name, 'review-ar-translator-2026-11-23.json');
    assert.deepEqual(Object.keys(file.answers).toSorted(), ['faq.title', 'side-effects.title']);
    const context = await browser.newContext();
    const other = await open(AR, context);
    await other.locator('#open').setInputFiles(path);
    await other.getByText(/is here\.$/).waitFor();
    assert.ok(await tick(other, 'side-effects.title').isChecked());
    assert.equal(await card(other, 'faq.title').locator('textarea').inputValue(), 'ملاحظة');
    await other.reload();
    assert.match((await progress(other))!, /^1 of \d+ messages ticked, 1 remark$/);
    await close(page, other);
  });

  it('says which words changed since a file was made by an older library', async () => {
    const page = await open(EN, await browser.newContext());
    await tick(page, 'side-effects.intro.pass').check();
    await tick(page, 'side-effects.intro.possible').check();
    const { file } = await save(page);
    const fresh = await open(EN, await browser.newContext());
    const older = structuredClone(file) as unknown as {
      library: string;
      answers: Record<string, { source: string }>;
    };
    older.library = '0.0.9';
    older.answers['side-effects.intro.pass']!.source = '0'.repeat(16);
    await openFile(fresh, older);
    const told = fresh.locator('#told');
    await told.getByText('made with library 0.0.9').waitFor();
    assert.match((await told.textContent())!, /reads otherwise.*side-effects\.intro\.pass/s);
    assert.ok(!(await tick(fresh, 'side-effects.intro.pass').isChecked()));
    assert.ok(await tick(fresh, 'side-effects.intro.possible').isChecked());
    await close(page, fresh);
  });

  it('refuses other files with a reason, and changes nothing', async () => {
    const page = await open(EN, await browser.newContext());
    await tick(page, 'side-effects.intro.pass').check();
    const { file } = await save(page);
    const told = page.locator('#told');
    for (const [data, reason] of [
      ['{', /broken JSON/],
      [{ ...file, version: 3 }, /"version" 3/],
      [{ ...file, locale: 'es' }, /for the language "es"/],
      [{ ...file, answers: { 'faq.one': {} } }, /faq\.one: "source" is no hash/],
    ] as const) {
      await openFile(page, data);
      await told.getByText(reason).first().waitFor();
      assert.match((await told.textContent())!, /was not opened/);
      assert.match((await progress(page))!, /^1 of/);
    }
    await close(page);
  });

  it('offers what was kept of a sheet of other words, which stays as it is', async () => {
    const context = await browser.newContext();
    const page = await open(EN, context);
    await tick(page, 'side-effects.intro.pass').check();
    await page.evaluate(() => {
      const key = Object.keys(localStorage).find((each) => each.startsWith('iort-review/'))!;
      localStorage.setItem('iort-review/en/clinician/older', localStorage.getItem(key)!);
      localStorage.removeItem(key);
    });
    await page.reload();
    assert.match((await progress(page))!, /^0 of/);
    await page.getByRole('button', { name: 'Take them over' }).click();
    assert.match((await progress(page))!, /^1 of/);
    assert.ok(await page.evaluate(() => localStorage.getItem('iort-review/en/clinician/older')));
    await close(page);
  });

  it('says so where the browser keeps nothing, and works', async () => {
    const context = await browser.newContext();
    // As text: what tsx makes of a function doesn't run elsewhere.
    await context.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })`,
    );
    const page = await open(EN, context);
    await page.getByText('This browser keeps nothing').waitFor();
    await tick(page, 'side-effects.intro.pass').check();
    assert.match((await progress(page))!, /^1 of/);
    assert.equal(Object.keys((await save(page)).file.answers).length, 1);
    await close(page);
  });

  it('follows another tab with the same sheet', async () => {
    const context = await browser.newContext();
    const one = await open(EN, context);
    const two = await open(EN, context);
    await tick(one, 'side-effects.intro.pass').check();
    await two.locator('#progress', { hasText: /^1 of/ }).waitFor();
    await tick(two, 'side-effects.intro.possible').check();
    await one.locator('#progress', { hasText: /^2 of/ }).waitFor();
    await close(one, two);
  });

  it('shows what is chosen, under the headings that it needs', async () => {
    const page = await open(EN, await browser.newContext());
    await page.getByText('What is shown').click();
    const shown = () => page.locator('.card:visible').count();
    const all = await shown();
    await page.getByLabel('Held').check();
    assert.equal(await shown(), await page.locator('.card.held').count());
    await page.getByLabel('With remarks').check();
    assert.equal(await shown(), 0);
    assert.equal(await page.locator('.group h3:visible').count(), 0);
    await page.getByLabel('All', { exact: true }).check();
    assert.equal(await shown(), all);
    await page.getByLabel('Tick headings and other words too').check();
    assert.equal(await shown(), await page.locator('.card').count());
    await close(page);
  });

  it('is worked through by keyboard alone', async () => {
    const page = await open(EN, await browser.newContext());
    await page.getByRole('button', { name: 'Next not ticked' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Remark');
    assert.match((await progress(page))!, /^1 of \d+ statements ticked, 1 remark$/);
    const first = page.locator('.statement').first();
    assert.ok(await first.getByLabel('I agree').isChecked());
    await page.getByRole('button', { name: 'Next not ticked' }).focus();
    await page.keyboard.press('Enter');
    assert.ok(
      await page
        .locator('.statement')
        .nth(1)
        .getByLabel('I agree')
        .evaluate((box) => box === document.activeElement),
    );
    await close(page);
  });

  it('needs no more room than a phone has', async () => {
    for (const name of [EN, AR, 'index.html']) {
      const page = await open(
        name,
        await browser.newContext({ viewport: { width: 320, height: 640 } }),
      );
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, name);
      await close(page);
    }
  });
});

describe('axe finds nothing wrong', () => {
  const source = readFileSync(
    fileURLToPath(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url)),
    'utf8',
  );
  for (const [name, scheme] of [
    ['index.html', 'light'],
    [EN, 'light'],
    [AR, 'dark'],
  ] as const) {
    it(`in ${name}, ${scheme}, with all of it shown`, async () => {
      const context = await browser.newContext({ colorScheme: scheme });
      const page = await open(name, context);
      if (name === EN) {
        await sign(page, 'Dr. Ana Ruiz');
        await page.evaluate(() => {
          for (const box of document.querySelectorAll<HTMLInputElement>('.agree input'))
            box.click();
        });
        await page.getByText('What is shown').click();
      }
      await page.evaluate(source); // not a tag, which the sheet's policy would refuse
      const found = await page.evaluate(async () => {
        const { axe: inner } = window as unknown as { axe: typeof axe };
        const results = await inner.run(document, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
          rules: { 'color-contrast-enhanced': { enabled: true } },
        });
        return results.violations.map(
          ({ id, nodes }) => `${id}: ${nodes.length} ${nodes[0]?.html.slice(0, 200)}`,
        );
      });
      assert.deepEqual(found, []);
      await close(page);
    });
  }
});

describe('a sheet on paper', () => {
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

  for (const format of ['A4', 'Letter']) {
    it(`has every statement, remark and address, on ${format}`, async () => {
      const page = await open(EN, await browser.newContext());
      const remark = `Begin ${'a long remark '.repeat(60)}end`;
      await card(page, 'side-effects.intro.pass').locator('textarea').fill(remark);
      await page.getByLabel('Name').fill('Dr. Ana Ruiz');
      const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ format })));
      const paper = letters((await extractText(pdf, { mergePages: true })).text);
      const content = await sheetContent('en', 'clinician');
      const missing = cardsOf(content.groups)
        .filter(({ statement }) => statement)
        .filter(({ text }) => !paper.includes(letters(plain(text.source))));
      assert.deepEqual(missing, []);
      assert.ok(paper.includes(letters(remark)));
      assert.ok(paper.includes(letters('Dr. Ana Ruiz')));
      await close(page);
    });
  }

  it('has a box for each tick and each remark, and room for a signature', async () => {
    const page = await open(AR, await browser.newContext());
    await page.emulateMedia({ media: 'print' });
    const boxes = (selector: string) =>
      page.locator(selector).evaluateAll(
        (found) =>
          found.filter((box) => {
            const { width, height } = box.getBoundingClientRect();
            return (
              width > 10 && height > 10 && parseFloat(getComputedStyle(box).borderTopWidth) > 0
            );
          }).length,
      );
    const cards = await page.locator('.card').count();
    assert.deepEqual([await boxes('.agree input'), await boxes('.on-paper')], [cards, cards]);
    assert.ok(await page.getByText('Signature:').isVisible());
    assert.ok(!(await page.locator('#save').isVisible()));
    await close(page);
  });
});

describe('a hospital’s sign-off from a sheet', () => {
  it('is what the built widgets take for current, with all that is held open', async () => {
    const sheet = await open(EN, await browser.newContext());
    await sheet.evaluate(() => {
      const boxes = document.querySelectorAll<HTMLInputElement>('.statement .agree input');
      for (const box of boxes) box.click();
    });
    await sheet.getByLabel('Name').fill('Dr. Ana "A" Ruiz');
    await sheet.locator('#clinical-role').selectOption('surgeon');
    await sheet.locator('#date').fill('2026-11-23');
    const tags = await sheet.locator('#hospital pre').first().textContent();
    await close(sheet);
    const site = await openSite((address) =>
      address === '/hospital'
        ? `<!doctype html><html lang="en"><body>${tags}<script type="module" src="/dist/cdn/iort.js"></script></body></html>`
        : undefined,
    );
    try {
      const page = await site.browser.newPage();
      await page.goto(`${site.origin}/hospital`);
      const reviews = page.locator('[part=review]', {
        hasText: 'Ruiz (surgeon) read and approved',
      });
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[reviewed-by]')].every((widget) =>
          widget.shadowRoot?.textContent?.includes(widget.getAttribute('reviewed-revision') ?? '?'),
        ),
      );
      assert.equal(await reviews.count(), 4);
    } finally {
      await site.close();
    }
  });
});
