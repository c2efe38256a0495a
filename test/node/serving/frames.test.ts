import assert from 'node:assert/strict';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { startNginx, type RunningNginx } from './nginx.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const page = 'embed/iort-faq.es.html';

/** Enables the line of iort.conf that lists the sites that may frame the text. */
const listed = (conf: string): string =>
  conf.replace(
    /#(add_header Content-Security-Policy "frame-ancestors 'self') https:[^"]*"/,
    '$1 https://www.lakeside.example"',
  );

let nginx: RunningNginx;
before(async () => {
  nginx = await startNginx(listed);
  for (const folder of ['v0.1.0', 'latest'])
    for (const part of ['cdn', 'embed'])
      cpSync(join(dist, part), join(nginx.folder, 'iort', folder, part), { recursive: true });
  const host = `<!doctype html><iframe src="${nginx.url}/iort/latest/${page}"></iframe>`;
  writeFileSync(join(nginx.folder, 'host.html'), host);
});
after(() => nginx?.stop());

describe('nginx with a list of sites that may frame the text', () => {
  it('sends the list with a frame page of a version or of latest/, together with the other headers', async () => {
    for (const folder of ['v0.1.0', 'latest']) {
      const { headers, status } = await fetch(`${nginx.url}/iort/${folder}/${page}`);
      assert.equal(status, 200);
      assert.equal(
        headers.get('content-security-policy'),
        "frame-ancestors 'self' https://www.lakeside.example",
      );
      assert.equal(headers.get('access-control-allow-origin'), '*');
      assert.equal(headers.get('x-content-type-options'), 'nosniff');
      assert.match(headers.get('cache-control') ?? '', /max-age/);
    }
  });

  it('lets its own site frame the text, but not a site that is not in the list', async (test) => {
    const browser = await chromium.launch({
      executablePath: pathOf('Chromium'),
      args: chromiumArgs,
    });
    test.after(() => browser.close());
    const tab = await browser.newPage();
    await tab.goto(`${nginx.url}/host.html`);
    await tab.frameLocator('iframe').locator('iort-faq').waitFor();

    // The same server under another host name, which makes it another origin.
    const refusal = tab.waitForEvent('console', (line) => line.text().includes('frame-ancestors'));
    await tab.goto(`${nginx.url.replace('127.0.0.1', 'localhost')}/host.html`);
    await refusal;
    assert.equal(await tab.frameLocator('iframe').locator('iort-faq').count(), 0);
  });
});
