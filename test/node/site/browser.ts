/** Shared by the tests of the documentation site: a server for the built site, and a browser. */
import { after, before } from 'node:test';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { pathOf } from '../../../tools/browsers/needs.js';
import { serve, type RunningServer } from '../../../tools/serve.js';

export let server: RunningServer;
export let browser: Browser;

/** Starts the server and the browser before the tests of a file, and stops both after them. */
export function useSite(): void {
  before(async () => {
    server = await serve({ port: 0 });
    browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
  });
  after(async () => {
    await browser.close();
    await server.close();
  });
}

/**
 * Opens a page of the site.
 * @param path relative to the site
 * @param width of the window, in CSS pixels
 */
export async function open(path: string, width = 1280): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 720 } });
  await page.goto(`${server.url}/site/${path}`);
  return page;
}
