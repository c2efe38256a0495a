import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSite, type Site } from '../../../tools/browsers/site.js';

/** Makes each pause last until the page has loaded and the browser has drawn it, as on a slow device. */
const longPauses = `<script>
  const { postMessage } = MessagePort.prototype;
  MessagePort.prototype.postMessage = function (...given) {
    const send = () => requestAnimationFrame(() => requestAnimationFrame(() => postMessage.apply(this, given)));
    if (document.readyState === 'complete') send();
    else addEventListener('load', send);
  };
</script>`;

const html = (body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A hospital</title><link rel="icon" href="data:,">${longPauses}
<script type="module" src="/dist/cdn/iort.js"></script></head><body>${body}</body></html>`;

const room = '<div style="height: 1500px"></div>';

const pages: Readonly<Record<string, string>> = {
  '/widget': html(`${room}<iort-faq></iort-faq>${room}`),
  '/placeholder': html(`${room}<div data-iort="faq"></div>${room}`),
  '/elsewhere': html('<h1>Elsewhere</h1>'),
};

let site: Site;
before(async () => {
  // Playwright turns off the back/forward cache. So the script starts again after "Back".
  site = await openSite((address) => pages[address]);
});
after(() => site.close());

/** A position that the page has only with the text of the widget. */
const READ_AT = 2421;

describe('a page that the browser has not kept', () => {
  for (const where of ['/widget', '/placeholder'])
    it(`is at the same position after "Back": ${where}`, { timeout: 60_000 }, async () => {
      const page = await site.browser.newPage();
      const text = page.locator('[part~=root]').first();
      await page.goto(site.origin + where);
      await text.waitFor();
      await page.evaluate((top) => scrollTo(0, top), READ_AT);
      await page.waitForFunction((top) => scrollY === top, READ_AT);
      for (let visit = 0; visit < 3; visit += 1) {
        await page.goto(`${site.origin}/elsewhere`);
        await page.goBack();
        await text.waitFor();
        await page.waitForFunction('scrollY > 0');
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        assert.deepEqual(
          await page.evaluate(() => [
            (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming).type,
            scrollY,
          ]),
          ['back_forward', READ_AT],
        );
      }
      await page.close();
    });
});
