import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type axe from 'axe-core';
import { extractText, getDocumentProxy } from 'unpdf';
import { openSite } from '../../../tools/browsers/site.js';
import { plain } from '../../../tools/content/marks.js';
import { sheetContent } from '../../../tools/review/content.js';
import { cardsOf } from '../../../tools/review/sheet-data.js';
import { AR, EN, browser, card, close, open, sign } from './sheets.js';

describe('a review sheet has no accessibility problem that axe finds', () => {
  const source = readFileSync(
    fileURLToPath(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url)),
    'utf8',
  );
  for (const [name, scheme] of [
    ['index.html', 'light'],
    [EN, 'light'],
    [AR, 'dark'],
  ] as const) {
    it(`in ${name}, ${scheme} scheme${name === EN ? ', filled in' : ''}`, async () => {
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
      await page.evaluate(source); // the sheet's policy would refuse a script tag
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

describe('a printed review sheet', () => {
  const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');

  for (const format of ['A4', 'Letter']) {
    it(`has every statement, the remark and the reviewer, on ${format}`, async () => {
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
  it('counts for all built widgets, and opens held passages in each', async () => {
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
