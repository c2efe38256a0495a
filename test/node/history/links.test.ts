import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../../../tools/browsers/site.js';

const html = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A hospital</title><link rel="icon" href="data:,"></head><body>${body}</body></html>`;

/** Room above and below, so that the page has to scroll to the answer. */
const room = '<div style="height: 1500px"></div>';

/** Logs when the page has scrolled to the answer. The test must not read the position: the browser would count that as use of the page by a reader. */
const reports =
  '<script>addEventListener("scroll", () => scrollY > 1000 && console.log("scrolled"))</script>';

const pages: Readonly<Record<string, string>> = {
  '/home': html(`<a href="/widget#iort-faq-awake">Will I be awake?</a>
    <a href="/frame#iort-faq-awake">Will I be awake? (in a frame)</a>`),
  '/widget': html(
    `${reports}${room}<iort-faq></iort-faq>${room}<script type="module" src="/dist/cdn/iort.js"></script>`,
  ),
  // After a request, the router changes the address and shows the widget in the same document.
  '/app': html(`${reports}<main><a href="/widget#iort-faq-awake">Will I be awake?</a></main>
    <script type="module" src="/dist/cdn/iort.js"></script>
    <script>
      document.querySelector('a').addEventListener('click', async (event) => {
        event.preventDefault();
        await fetch('/home');
        history.pushState(null, '', event.target.href);
        document.querySelector('main').innerHTML = '${room}<iort-faq></iort-faq>${room}';
      });
    </script>`),
  // The test adds the script. Like many sites, the page removes the query from its address.
  '/late': html(
    `${room}<iort-faq></iort-faq>${room}<script>history.replaceState(null, '', location.pathname + location.hash)</script>`,
  ),
  '/frame': html(
    `${reports}${room}<iframe src="/dist/embed/iort-faq.en.html" width="100%"></iframe>${room}<script src="/dist/embed/parent.js"></script>`,
  ),
};

let site: Site;
before(async () => {
  site = await openSite((address) => pages[address.replace(/\?.*/, '')]);
});
after(() => site.close());

describe('a link to an answer on another page of the same site', () => {
  // Chromium counts the click on the first page as use of the second page.
  for (const [index, where] of ['/widget', '/frame'].entries())
    it(`opens the answer and scrolls to it: ${where}`, { timeout: 60_000 }, async () => {
      const page = await site.browser.newPage();
      await page.goto(`${site.origin}/home`);
      const scrolled = page.waitForEvent('console', (line) => line.text() === 'scrolled');
      await page.locator('a').nth(index).click();
      await scrolled;
      const place = where === '/frame' ? page.frameLocator('iframe') : page;
      await place.locator('#iort-faq-awake[open]').waitFor();
      assert.ok(await place.locator('#iort-faq-awake summary').isVisible());
      await page.close();
    });

  it(
    'opens the answer and scrolls to it, if a router shows the other page',
    { timeout: 60_000 },
    async () => {
      const page = await site.browser.newPage();
      await page.goto(`${site.origin}/app`);
      const scrolled = page.waitForEvent('console', (line) => line.text() === 'scrolled');
      await page.locator('a').click();
      await scrolled;
      await page.locator('#iort-faq-awake[open]').waitFor();
      await page.close();
    },
  );

  for (const address of ['/late#iort-faq-awake', '/late?from=mail#iort-faq-awake'])
    it(
      `does not move a reader who has clicked before the script runs: ${address}`,
      { timeout: 60_000 },
      async () => {
        const page = await site.browser.newPage();
        await page.goto(site.origin + address);
        await page.mouse.click(20, 20);
        await page.addScriptTag({ type: 'module', url: '/dist/cdn/iort.js' });
        const answer = page.locator('#iort-faq-awake');
        await answer.waitFor({ state: 'attached' });
        // The script follows a hash at the latest in the second animation frame after the text is shown.
        await page.evaluate(
          () =>
            new Promise((done) =>
              requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))),
            ),
        );
        assert.equal(await answer.getAttribute('open'), null);
        await page.close();
      },
    );
});
