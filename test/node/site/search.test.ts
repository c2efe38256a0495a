import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browser, open, server, useSite } from './browser.js';

useSite();

describe('the search of the documentation site', () => {
  it('lists the row of Troubleshooting for a pasted console line among the first three results', async () => {
    const page = await open('index.html');
    for (const [line, id] of [
      [
        '[iort-widgets] <iort-faqs>: there is no such element; write <iort-faq>; there are: <iort-overview> <iort-side-effects> <iort-candidacy-factors> <iort-faq>',
        'line-there-is-no-such-element-write-there-are',
      ],
      [
        '<meta name="iort-phone">: has no effect outside the page\'s <head>; move it there',
        'line-meta-name-has-no-effect-outside-the-page-s-head-move-it-there',
      ],
      [
        '<iort-faq>: there is no slot="conact", using "contact"',
        'line-there-is-no-slot-using-there-are',
      ],
    ] as const) {
      await page.getByRole('combobox', { name: 'Search' }).fill(line);
      const first = page.locator('#found li:nth-child(-n + 3) a');
      await first
        .locator(`xpath=self::*[contains(@href, "troubleshooting.html#${id}")]`)
        .waitFor({ timeout: 10_000 });
    }
    await page.close();
  });

  it('lists the attribute `phone` among the first two results for "phone number"', async () => {
    const page = await open('index.html');
    await page.getByRole('combobox', { name: 'Search' }).fill('phone number');
    await page.locator('#found li:nth-child(-n + 2) a[href$="#attribute-phone"]').waitFor();
    await page.close();
  });

  it('says so if it finds nothing or could not be loaded', async () => {
    const page = await open('index.html');
    await page.getByRole('combobox', { name: 'Search' }).fill('qqzzxx');
    await page.getByText('Nothing found').waitFor();
    const isVisible = await page.getByText('Nothing found').evaluate((line) => {
      const { left, top } = line.getBoundingClientRect();
      return document.elementFromPoint(left + 20, top + 10) === line;
    });
    assert.ok(isVisible, 'something covers the line "Nothing found"');
    await page.close();
    const other = await browser.newPage();
    await other.route('**/search.json', (route) => route.abort());
    await other.goto(`${server.url}/site/index.html`);
    await other.getByRole('combobox', { name: 'Search' }).fill('held');
    await other.getByText('could not be loaded').waitFor({ state: 'attached' });
    await other.close();
  });
});
