/**
 * `npm run benchmark`: how long the script works when a page with all four widgets changes its
 * language, the language already loaded. Needs `npm run build`, and Chromium (`npm run browsers`).
 */
import { openSite } from '../browsers/site.js';

/** Longest that a switch may take in the middle of all, in milliseconds: a frame at 60 Hz. */
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
const times = (await tab.evaluate(`measure(${ROUNDS})`)) as number[];
await close();

times.sort((one, other) => one - other);
const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? NaN).toFixed(1);
console.log(
  `Switching the language of four widgets: median ${at(0.5)} ms, ${at(0)} to ${at(1)} ms in ${ROUNDS} rounds (budget ${BUDGET} ms).`,
);
if (Number(at(0.5)) > BUDGET) process.exit(1);
