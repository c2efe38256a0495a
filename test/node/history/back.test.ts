import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { openSite, type Site } from '../../../tools/browsers/site.js';

const html = (body: string) => `<!doctype html><html lang="es"><head><meta charset="utf-8">
<title>A hospital</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

const pages: Readonly<Record<string, string>> = {
  '/widgets': html(`<script>
    addEventListener('pageshow', ({ persisted }) => { if (persisted || performance.getEntriesByType('navigation')[0].type === 'back_forward') window.isKept = persisted; });
  </script><script type="module" src="/dist/cdn/iort.js"></script>
  <iort-faq></iort-faq><iort-candidacy-factors></iort-candidacy-factors><div data-iort="overview"></div>`),
  '/elsewhere': html('<h1>Elsewhere</h1>'),
};

let site: Site;
let browser: Browser;
const consoleLines: string[] = [];

before(async () => {
  site = await openSite((address) => pages[address]);
  // Playwright turns off the back/forward cache, which this test needs.
  browser = await chromium.launch({
    executablePath: pathOf('Chromium'),
    args: chromiumArgs,
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
});

after(async () => {
  await browser.close();
  await site.close();
});

/** Counts the open answers, the listed questions, the widgets, and the roots in two widgets. */
const state = (page: Page) =>
  page.evaluate(() => {
    const [faq, list] = ['iort-faq', 'iort-candidacy-factors'].map(
      (tag) => document.querySelector(tag)!.shadowRoot!,
    ) as [ShadowRoot, ShadowRoot];
    return {
      roots: [faq, list].map((root) => root.querySelectorAll('[part~=root]').length),
      open: faq.querySelectorAll('details[open]').length,
      listed: list.querySelectorAll('[part~=my-list] li').length,
      widgets: document.querySelectorAll('iort-faq, iort-candidacy-factors, [data-iort]').length,
    };
  });

/** Waits until all widgets of the page show a language. */
const shownIn = (page: Page, lang: string) =>
  Promise.all(
    ['iort-faq', 'iort-candidacy-factors', '[data-iort]'].map((place) =>
      page.locator(`${place} [part~=root][lang=${lang}]`).first().waitFor(),
    ),
  );

describe('a page to which a reader returns with "Back"', () => {
  it(
    'is kept by the browser, with open answers and the reader’s list, and still works',
    { timeout: 60_000 },
    async () => {
      const page = await browser.newPage();
      page.on('console', (message) => consoleLines.push(message.text()));
      page.on('pageerror', (error) => consoleLines.push(String(error)));
      await page.goto(`${site.origin}/widgets`);
      await shownIn(page, 'es');
      await page.locator('iort-faq summary').nth(1).click();
      await page.locator('iort-candidacy-factors [type=checkbox]').first().check();
      await page.locator('iort-candidacy-factors [part~=my-list] li').first().waitFor();
      const before = await state(page);
      assert.deepEqual(before, { roots: [1, 1], open: 1, listed: 1, widgets: 3 });

      await page.goto(`${site.origin}/elsewhere`);
      // A kept page does not fire `load` again.
      await page.goBack({ waitUntil: 'commit' });
      await page.waitForFunction('window.isKept !== undefined');
      assert.equal(await page.evaluate('window.isKept'), true, 'the browser has not kept the page');
      assert.deepEqual(await state(page), before);

      await page.evaluate(() => document.documentElement.setAttribute('lang', 'ar'));
      await shownIn(page, 'ar');
      assert.deepEqual(await state(page), before);
      await page.locator('iort-faq summary').nth(1).click();
      assert.deepEqual(await state(page), { ...before, open: 0 });
      assert.deepEqual(consoleLines, []);
      await page.close();
    },
  );
});
