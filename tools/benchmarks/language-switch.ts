/**
 * Part of `npm run benchmark`: how long the script works when a page with all four widgets changes its
 * language, the language already loaded. Needs `npm run build`, and Chromium (`npm run browsers`).
 */
import { openSite } from '../browsers/site.js';
import { Times } from './times.js';

/** Longest median time of a switch, in milliseconds: one frame at 60 Hz. */
const BUDGET = 16;
const ROUNDS = 40;

const page = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Switch</title>
<script type="module" src="/dist/cdn/iort.js"></script>
<iort-overview></iort-overview><iort-side-effects></iort-side-effects>
<iort-candidacy-factors></iort-candidacy-factors><iort-faq></iort-faq>
<script src="/tools/benchmarks/language-switch.page.js"></script></html>`;

const { origin, browser, close } = await openSite((address) =>
  address === '/' ? page : undefined,
);
const tab = await browser.newPage();
await tab.goto(`${origin}/`);
const times = new Times((await tab.evaluate(`measure(${ROUNDS})`)) as number[]);
await close();

console.log(
  `Switching the language of four widgets: ${times} in ${ROUNDS} rounds (budget ${BUDGET} ms).`,
);
if (times.at(0.5) > BUDGET) process.exit(1);
