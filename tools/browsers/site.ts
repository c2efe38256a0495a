import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import { root } from '../build/files.js';
import { chromiumArgs } from './chromium.js';
import { pathOf } from './needs.js';

/** A local server, and a Chromium to open its pages in. */
export interface Site {
  /** Such as `http://127.0.0.1:40123`. */
  readonly origin: string;
  readonly browser: Browser;
  readonly close: () => Promise<void>;
}

interface SiteOptions {
  /** The folder to serve. If left out, the project's root is served. */
  readonly folder?: URL;
  /** Further flags for Chromium. */
  readonly flags?: readonly string[];
}

/**
 * Starts Chromium and a server. The server serves the caller's pages, compressed with gzip, and the files of a folder.
 * @param pageOf returns the page for an address such as `/faq`, or undefined to serve a file. The page is served
 *   as a script if the address ends in `.js`, and otherwise as HTML.
 */
export async function openSite(
  pageOf: (address: string) => string | undefined,
  { folder = root, flags = [] }: SiteOptions = {},
): Promise<Site> {
  const files = sirv(fileURLToPath(folder), { dev: true });
  const server = createServer((request, response) => {
    const page = pageOf(request.url ?? '');
    if (page === undefined) return files(request, response);
    const type = request.url?.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'Content-Type': type, 'Content-Encoding': 'gzip' });
    response.end(gzipSync(page));
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({
    executablePath: pathOf('Chromium'),
    args: [...chromiumArgs, ...flags],
  });
  const close = async () => {
    await browser.close();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, browser, close };
}
