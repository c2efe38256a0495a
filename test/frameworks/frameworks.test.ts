/** `npm run try:frameworks`: tests the packed npm package in small sites made with Next, Nuxt, Astro and Eleventy. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import sirv from 'sirv';
import { faq } from '../../content/faq.js';
import { chromiumArgs } from '../../tools/browsers/chromium.js';
import { pathOf } from '../../tools/browsers/needs.js';
import { shippedTexts } from '../../tools/build/shipped-texts.js';
import { plain } from '../../tools/content/marks.js';
import { pack, root, type Packed } from '../node/package/packed.js';

/**
 * The sites. `out` is the folder of the built pages. `navigates` says whether the site has a link that
 * leads to the widget without loading a new page.
 */
const apps = {
  next: { out: 'out', navigates: true },
  nuxt: { out: '.output/public', navigates: true },
  astro: { out: 'dist', navigates: false },
  eleventy: { out: '_site', navigates: false },
};

/** The title of the FAQ in Spanish. */
const title = plain(
  shippedTexts()
    .find(({ locale }) => locale === 'es')!
    .read(faq.title),
);

let packed: Packed;
let browser: Browser;
before(async () => {
  packed = pack();
  browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
});
after(async () => {
  await browser?.close();
  packed?.remove();
});

/** Waits until the widget shows its text, and opens all answers. */
async function useWidget(page: Page): Promise<void> {
  await page.locator('iort-faq >> [part~=root][lang=es]').waitFor();
  assert.equal(await page.locator('iort-faq >> [part~=title]').textContent(), title);
  await page.locator('iort-faq > [slot=contact]').waitFor({ state: 'attached' });
  const closed = page.locator('iort-faq >> .disclosures > details:not([open])');
  await page.locator('iort-faq >> .disclosures > #iort-faq-awake[open]').waitFor();
  assert.ok((await closed.count()) > 0);
  await page.locator('iort-faq >> .toggle-all').click();
  await closed.first().waitFor({ state: 'detached' });
}

for (const [name, { out, navigates }] of Object.entries(apps)) {
  describe(`a site made with ${name}`, () => {
    let folder: string;
    let server: Server;
    let address: string;

    before(
      async () => {
        folder = mkdtempSync(join(tmpdir(), `iort-${name}-`));
        cpSync(join(root, 'test/frameworks', name), folder, { recursive: true });
        cpSync(join(root, '.npmrc'), join(folder, '.npmrc'));
        const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' };
        const npm = (...args: string[]) =>
          execFileSync('npm', args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
        npm('install', '--silent', '--prefer-offline', packed.archive);
        npm('run', 'build', '--silent');
        server = createServer(sirv(join(folder, out), { dev: true })).listen(0, '127.0.0.1');
        await once(server, 'listening');
        address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
      },
      { timeout: 900_000 },
    );
    after(() => {
      server?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    it('shows the title of the FAQ and the phone number without scripts', async () => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${address}questions`);
      await page.getByRole('heading', { name: title }).waitFor();
      await page.getByText('Call us: (555) 555-0142').waitFor();
      await page.close();
    });

    for (const way of navigates ? ['from the server', 'through a link'] : ['from the server']) {
      it(`shows a working widget on a page opened ${way}, and no console error or warning`, async () => {
        const page = await browser.newPage();
        const consoleLines: string[] = [];
        page.on('pageerror', ({ message }) => consoleLines.push(message));
        page.on('console', (message) => {
          if (['error', 'warning'].includes(message.type())) consoleLines.push(message.text());
        });
        await page.goto(way === 'through a link' ? address : `${address}questions`);
        if (way === 'through a link') await page.getByRole('link', { name: 'Questions' }).click();
        await useWidget(page);
        assert.deepEqual(consoleLines, []);
        await page.close();
      });
    }
  });
}
