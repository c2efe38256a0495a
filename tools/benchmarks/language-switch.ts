/**
 * `npm run benchmark`: how long the script works when a page with all four widgets changes its
 * language, the language already loaded. Needs `npm run build`, and Chromium (`npm run browsers`).
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import sirv from 'sirv';
import { chromiumArgs } from '../browsers/chromium.js';
import { pathOf } from '../browsers/needs.js';

/** Longest that a switch may take in the middle of all, in milliseconds: a frame at 60 Hz. */
const BUDGET = 16;
const ROUNDS = 40;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Switch</title>
<script type="module" src="/dist/cdn/iort.js"></script>
<iort-overview></iort-overview><iort-side-effects></iort-side-effects>
<iort-candidacy-factors></iort-candidacy-factors><iort-faq></iort-faq>
<script src="/tools/benchmarks/language-switch.page.js"></script></html>`;

const files = sirv(fileURLToPath(new URL('../../', import.meta.url)), { dev: true });
const server = createServer((request, response) => {
  if (request.url !== '/') return files(request, response);
  response.setHeader('Content-Type', 'text/html').end(page);
}).listen(0, '127.0.0.1');
await once(server, 'listening');
const { port } = server.address() as AddressInfo;

const browser = await chromium.launch({
  executablePath: pathOf('Chromium'),
  args: chromiumArgs,
});
const tab = await browser.newPage();
await tab.goto(`http://127.0.0.1:${port}/`);

const times = (await tab.evaluate(`measure(${ROUNDS})`)) as number[];
await browser.close();
server.close();

times.sort((one, other) => one - other);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(1);
console.log(
  `Switching the language of four widgets: median ${at(0.5)} ms, ${at(0)} to ${at(1)} ms in ${ROUNDS} rounds (budget ${BUDGET} ms).`,
);
if (Number(at(0.5)) > BUDGET) process.exit(1);
