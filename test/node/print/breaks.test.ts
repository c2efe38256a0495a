import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { letters, open, print, servePages } from './paper.js';

servePages();

const margin = { top: '15mm', right: '15mm', bottom: '15mm', left: '15mm' };

/** Pages so low that a table needs several of them. They are as wide as A4. */
const low = { width: '210mm', height: '100mm', margin };

describe('the pages of a printed widget', () => {
  for (const format of ['A4', 'Letter']) {
    it(`have 911, the hospital’s number and “chest pain” on the first page, and no mostly blank page before the last, on ${format}`, async () => {
      const tab = await open('iort-side-effects', 'en');
      await tab.evaluate(
        `document.querySelector('iort-side-effects').setAttribute('phone', '555-0100')`,
      );
      await tab.locator('iort-side-effects >> [href="tel:5550100"]').waitFor();
      const pages = await print(tab, format, { margin });
      for (const text of ['In an emergency, call 911', '555-0100', 'chest pain']) {
        assert.ok(pages[0]!.includes(letters(text)), `${text} is not on the first page`);
      }
      const blank = pages.slice(0, -1).filter((page) => page.length < 450);
      assert.deepEqual(blank, []);
    });
  }

  it('keep rows of a table whole, repeat its heads, and keep the emergency number with the last step', async () => {
    const tab = await open('iort-overview', 'en');
    const textsOf = (query: string) => tab.locator(`iort-overview >> ${query}`).allTextContents();
    const heads = letters((await textsOf('thead th')).join(''));
    const rows = (await textsOf('tbody tr')).map(letters);
    const lastStep = letters((await textsOf('.steps li > div')).at(-1)!);
    const pages = await print(tab, '', low);
    const divided = rows.filter((row) => !pages.some((page) => page.includes(row)));
    assert.deepEqual(divided, []);
    const withRows = pages.filter((page) => rows.some((row) => page.includes(row)));
    assert.ok(withRows.length > 1, 'the table is on one page');
    assert.deepEqual(
      withRows.filter((page) => !page.includes(heads)),
      [],
    );
    const withNumber = pages.find((page) => page.includes(letters('In an emergency, call 911')));
    assert.ok(withNumber?.includes(lastStep), 'the last step is on another page');
  });

  it('keep the caption and the heads of a table with its first row, on pages of six heights', async () => {
    for (const height of [100, 115, 130, 145, 160, 175]) {
      const tab = await open('iort-overview', 'en');
      const textsOf = async (query: string) =>
        letters((await tab.locator(`iort-overview >> ${query}`).allTextContents()).join(''));
      const parts = [await textsOf('caption'), await textsOf('thead th')];
      const row = await textsOf('tbody tr:first-child');
      const pages = await print(tab, '', { ...low, height: `${height}mm` });
      const first = pages.find((page) => page.includes(parts[0]!));
      for (const part of [...parts, row]) {
        assert.ok(
          first?.includes(part),
          `${part} is not on the page of the caption at ${height} mm`,
        );
      }
    }
  });
});
