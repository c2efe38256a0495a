import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import type { Frame, Page } from 'playwright-core';
import { openSite, type Site } from '../../../tools/browsers/site.js';
import { root } from '../../../tools/build/files.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const page = (frame: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>A hospital</title><link rel="icon" href="data:,">
<script src="/dist/embed/parent.js" defer></script></head><body><h1>A hospital</h1>${frame}</body></html>`;

/** A page with a frame in a sandbox that allows only scripts. The documentation says that this is enough for reading. */
const sandboxed = (src: string) =>
  page(
    `<iframe data-iort-frame src="${src}" sandbox="allow-scripts" width="100%" height="800"` +
      ` data-contact="Call 555-0142 &lt;img src=x&gt;"></iframe>`,
  );

let site: Site;
const consoleLines: string[] = [];

before(async () => {
  site = await openSite((address) => {
    const [, src] = /^\/host\?(.*)$/.exec(address) ?? [];
    return src && sandboxed(decodeURIComponent(src));
  });
});

after(() => site.close());

/** Opens a page with a frame from another origin, and waits until the parent script has set the frame's height. `requests` are paths. */
async function open(src: string): Promise<{ host: Page; frame: Frame; requests: string[] }> {
  const foreign = site.origin.replace('127.0.0.1', 'localhost');
  const host = await site.browser.newPage();
  const requests: string[] = [];
  host.on('request', (request) => requests.push(new URL(request.url()).pathname));
  host.on('console', (message) => consoleLines.push(message.text()));
  host.on('pageerror', (error) => consoleLines.push(String(error)));
  await host.goto(`${site.origin}/host?${encodeURIComponent(`${foreign}/dist/embed/${src}`)}`);
  await host.waitForFunction(() => document.querySelector('iframe')?.style.height);
  const [, frame] = host.frames();
  assert.ok(frame);
  return { host, frame, requests };
}

describe('a frame from another origin in a sandbox that allows only scripts', () => {
  it('requests only its page, its style sheet and its scripts; the page around it requests only the parent script', async () => {
    const { host, frame, requests } = await open('iort-side-effects.es.html');
    await frame.getByText('Call 555-0142').waitFor();
    assert.deepEqual(requests.filter((path) => path !== '/host').sort(), [
      '/dist/cdn/standalone/iort.es.js',
      '/dist/embed/frame.css',
      '/dist/embed/frame.js',
      '/dist/embed/iort-side-effects.es.html',
      '/dist/embed/parent.js',
    ]);
    await host.close();
  });

  it('shows the hospital’s words as text, opens disclosures and terms, says that it can’t print, and, if the translation is unreviewed, has a button that switches to English', async () => {
    const { host, frame } = await open('iort-side-effects.es.html?heading-level=4');
    const prerendered = readFileSync(new URL('dist/ssr/es/iort-side-effects.html', root), 'utf8');
    assert.equal(await frame.evaluate(() => origin), 'null');
    await frame.getByText('Call 555-0142 <img src=x>').waitFor();
    await frame.locator('h4[part~=title]').waitFor();
    await frame.locator('button.term').first().click();
    await frame.locator('[part~=note]').first().waitFor();
    await frame.locator('summary').first().click();
    await frame.locator('details[open]').first().waitFor();
    await frame.getByRole('button', { name: 'Imprimir este texto' }).click();
    await frame.getByText('Aquí no se pudo imprimir.').waitFor();
    // Only an unreviewed translation has the notice with the button "English".
    if (prerendered.includes('class="notice"')) {
      await frame.getByRole('button', { name: 'English' }).click();
      await frame.locator('[part~=root][lang=en]').waitFor();
    }
    await host.close();
  });

  it('writes nothing to the console', () => {
    assert.deepEqual(consoleLines, []);
  });
});

describe('the frame page', () => {
  for (const file of ['iort-overview.en', 'iort-faq.ar', 'iort-candidacy-factors.zh-Hans']) {
    it(`${file}, alone and in a frame, breaks none of the rules of WCAG A and AA that axe checks`, async () => {
      const { host } = await open(`${file}.html?open=all`);
      const alone = await site.browser.newPage();
      await alone.goto(`${site.origin}/dist/embed/${file}.html`);
      await alone.locator('details').first().waitFor();
      for (const place of [...host.frames().slice(1), alone]) {
        await place.evaluate(axe);
        const found = await place.evaluate(async () => {
          const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
          const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
          const { violations, passes } = await axe.run({ runOnly: wcag });
          return { violations: violations.map(({ id }) => id), passes: passes.length };
        });
        assert.deepEqual(found.violations, []);
        assert.ok(found.passes > 10);
      }
      await alone.close();
      await host.close();
    });
  }
});
