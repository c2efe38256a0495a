import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { AR, EN, browser, card, close, open, progress, save, sign, tick } from './sheets.js';

const openFile = (page: Page, data: unknown, name = 'review.json') =>
  page.locator('#open').setInputFiles({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
  });

describe('a review sheet, opened as a local page', () => {
  it('still has all entries when it is opened again', async () => {
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

  it('saves a file that a person can open in another browser to continue', async () => {
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
    await other.getByText(/^Opened: .*\.$/).waitFor();
    assert.ok(await tick(other, 'side-effects.title').isChecked());
    assert.equal(await card(other, 'faq.title').locator('textarea').inputValue(), 'ملاحظة');
    await other.reload();
    assert.match((await progress(other))!, /^1 of \d+ messages ticked, 1 remark$/);
    await close(page, other);
  });

  it('says which words have changed since a file was saved with an older version', async () => {
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
    const result = fresh.locator('#result');
    await result.getByText('made with library 0.0.9').waitFor();
    assert.match(
      (await result.textContent())!,
      /words of one message have changed.*side-effects\.intro\.pass/s,
    );
    assert.ok(!(await tick(fresh, 'side-effects.intro.pass').isChecked()));
    assert.ok(await tick(fresh, 'side-effects.intro.possible').isChecked());
    await close(page, fresh);
  });

  it('refuses a file that is broken or for another sheet, with a reason, and changes nothing', async () => {
    const page = await open(EN, await browser.newContext());
    await tick(page, 'side-effects.intro.pass').check();
    const { file } = await save(page);
    const result = page.locator('#result');
    for (const [data, reason] of [
      ['{', /broken JSON/],
      [{ ...file, version: 3 }, /"version" is 3/],
      [{ ...file, locale: 'es' }, /for the language "es"/],
      [{ ...file, answers: { 'faq.one': {} } }, /faq\.one: "source" is not a hash/],
    ] as const) {
      await openFile(page, data);
      await result.getByText(reason).first().waitFor();
      assert.match((await result.textContent())!, /^Not opened/);
      assert.match((await progress(page))!, /^1 of/);
    }
    await close(page);
  });

  it('offers to add the entries of an older sheet, and keeps the older entries', async () => {
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
    await page.getByText('keeps 1 answer of').waitFor();
    await page.getByRole('button', { name: 'Add them here' }).click();
    assert.match((await progress(page))!, /^1 of/);
    assert.ok(await page.evaluate(() => localStorage.getItem('iort-review/en/clinician/older')));
    await close(page);
  });

  it('says that the browser can’t store entries if storage fails, and works without it', async () => {
    const context = await browser.newContext();
    // The script is a text, because a function that tsx has compiled does not run in the page.
    await context.addInitScript(
      `Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no') } })`,
    );
    const page = await open(EN, context);
    await page.getByText('This browser can’t keep your entries').waitFor();
    await tick(page, 'side-effects.intro.pass').check();
    assert.match((await progress(page))!, /^1 of/);
    assert.equal(Object.keys((await save(page)).file.answers).length, 1);
    await close(page);
  });

  it('shows entries from another tab with the same sheet', async () => {
    const context = await browser.newContext();
    const one = await open(EN, context);
    const two = await open(EN, context);
    await tick(one, 'side-effects.intro.pass').check();
    await two.locator('#progress', { hasText: /^1 of/ }).waitFor();
    await tick(two, 'side-effects.intro.possible').check();
    await one.locator('#progress', { hasText: /^2 of/ }).waitFor();
    await close(one, two);
  });

  it('shows only the chosen messages, without the headings of empty groups', async () => {
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

  it('can be filled in with the keyboard alone', async () => {
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

  it('fits on a phone', async () => {
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
