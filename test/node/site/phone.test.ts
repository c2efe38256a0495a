import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { serve, type RunningServer } from '../../../tools/serve.js';

describe('the documentation site on a phone', () => {
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
    const page = await browser.newPage({ viewport: { width: 390, height: 720 } });
    await page.goto(`${server.url}/site/${path}`);
    return page;
  }

  for (const path of [
    'guides/serving.html',
    'guides/accessibility.html',
    'guides/conformance.html',
  ])
    it(`keeps the text of each cell inside the cell in ${path}`, async () => {
      const page = await open(path);
      const running = await page
        .locator('main :is(th, td)')
        .evaluateAll((cells) =>
          cells
            .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
            .map(({ textContent }) => textContent),
        );
      assert.deepEqual(running, []);
      await page.close();
    });

  it('shows the results of a search above code, and in which table each of two equal names is', async () => {
    const page = await open('guides/theming.html');
    await page.getByRole('combobox', { name: 'Search' }).fill('held');
    const results = page.getByRole('option');
    await results.first().waitFor();
    await page.locator('.copied').first().waitFor();
    const covered = await results.evaluateAll((all) =>
      all
        .filter((result) => {
          result.scrollIntoView({ block: 'nearest' });
          const { left, top, height } = result.getBoundingClientRect();
          const there = document.elementFromPoint(left + 20, top + height / 2);
          return there !== null && !there.closest('#found');
        })
        .map(({ textContent }) => textContent),
    );
    const words = await results.allInnerTexts();
    assert.deepEqual(covered, []);
    assert.equal(new Set(words).size, words.length, words.join('\n'));
    await page.close();
  });

  it('says above a table that is wider than the window that it scrolls, and only there', async () => {
    const page = await open('guides/serving.html');
    await page.getByText('scroll sideways').first().waitFor();
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.getByText('scroll sideways').first().waitFor({ state: 'hidden' });
    await page.close();
  });

  it('breaks code at its spaces, not inside an option', async () => {
    const page = await open('guides/translators.html');
    const broken = await page.locator('pre .word').evaluateAll((words) =>
      words
        .filter(({ textContent }) => textContent?.startsWith('--'))
        .filter((word) => word.clientHeight > 40)
        .map(({ textContent }) => textContent),
    );
    assert.deepEqual(broken, []);
    assert.ok((await page.locator('pre .word', { hasText: '--reviewer' }).count()) > 0);
    await page.close();
  });
});
