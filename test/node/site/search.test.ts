import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { serve, type RunningServer } from '../../../tools/serve.js';

describe('the search of the documentation site', () => {
  let server: RunningServer;
  let browser: Browser;
  before(async () => {
    server = await serve({ port: 0 });
    browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });

  async function open(path: string): Promise<Page> {
    const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
    await page.goto(`${server.url}/site/${path}`);
    return page;
  }

  it('finds the rows of pasted console lines', async () => {
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

  it('says if it finds nothing, and if it could not be loaded', async () => {
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
