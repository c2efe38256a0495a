/**
 * Part of `npm run benchmark`: measures when the text of prerendered widgets (`dist/ssr`, with the script)
 * appears on a slow connection and a slow machine, compared with the same text as plain HTML (`dist/html`,
 * without the script), and whether anything moves. Needs `npm run build`, and Chromium (`npm run browsers`).
 */
import { readFileSync } from 'node:fs';
import type { BrowserContext } from 'playwright-core';
import { openSite } from '../browsers/site.js';
import { root } from '../build/files.js';
import { Times } from './times.js';

const ROUNDS = 24;
/** "Slow 4G" as Lighthouse has it: bytes a second, and milliseconds. */
const SLOW_4G = { downloadThroughput: 204_800, uploadThroughput: 93_750, latency: 150 };
/** How many times slower the machine is made. */
const CPU = 4;
/** How much later the first paint of prerendered text may be, as a factor: equal, except for noise. */
const LEVEL = 1.1;
/** How much later all of the text may be there, as a factor: styles, controls and marks have to load too. */
const WHOLE = 1.25;

const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const widgets = ['iort-overview', 'iort-faq'];
const page = (folder: string, script: string) => `<!doctype html><html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>IORT</title>
<h1>Radiation during surgery</h1>
${widgets.map((tag) => read(`dist/${folder}/en/${tag}.html`)).join('\n')}
<script>requestAnimationFrame(() => setTimeout(() => performance.mark('text')))</script>
${script}</html>`;

const pages: Readonly<Record<string, string>> = {
  '/static': page('html', ''),
  '/prerendered': page('ssr', '<script type="module" src="/iort.js"></script>'),
  '/iort.js': read('dist/cdn/iort.js'),
};

/** The result of one visit: times in milliseconds, and layout shift (CLS). */
interface Visit {
  readonly paint: number;
  readonly text: number;
  readonly shift: number;
}

/** Visits a page with empty caches, until its widgets, if it has any, are at work. */
async function visit(context: BrowserContext, address: string): Promise<Visit> {
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU });
  await tab.goto(address, { waitUntil: 'load' });
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('[data-iort-ssr]')].every(
      (widget) => (widget as HTMLElement & { hasUpdated?: boolean }).hasUpdated,
    ),
  );
  const seen = await tab.evaluate(
    () =>
      new Promise<Visit>((resolve) => {
        let shift = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shift += (entry as { value?: number }).value ?? 0;
        }).observe({ type: 'layout-shift', buffered: true });
        const [paint] = performance.getEntriesByName('first-contentful-paint');
        const [text] = performance.getEntriesByName('text');
        // After two frames the last layout shift has been reported.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            resolve({ paint: paint?.startTime ?? NaN, text: text?.startTime ?? NaN, shift }),
          ),
        );
      }),
  );
  await tab.close();
  return seen;
}

const { origin, browser, close } = await openSite((address) => pages[address]);
const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
const visits = { static: [] as Visit[], prerendered: [] as Visit[] };
for (let round = 0; round < ROUNDS; round += 1) {
  visits.static.push(await visit(context, `${origin}/static`));
  visits.prerendered.push(await visit(context, `${origin}/prerendered`));
}
await close();

let failed = false;
for (const [what, name, most] of [
  ['paint', 'First text painted', LEVEL],
  ['text', 'All text there', WHOLE],
] as const) {
  const plain = new Times(visits.static.map((one) => one[what]));
  const prerendered = new Times(visits.prerendered.map((one) => one[what]));
  const ratio = prerendered.at(0.5) / plain.at(0.5);
  console.log(
    `${name}: prerendered ${prerendered}; plain HTML ${plain}; ratio ${ratio.toFixed(2)} in ${ROUNDS} rounds.`,
  );
  failed ||= !(ratio <= most);
}
const shift = Math.max(...visits.prerendered.map((one) => one.shift));
console.log(`Layout shift of prerendered widgets: at most ${shift}.`);
if (failed || shift > 0) process.exit(1);
