/**
 * `npm run bench` compares the widgets with other ways to show the same words, and writes docs/benchmarks.md.
 * Each round measures every subject, in Chromium. BENCH_ROUNDS sets the number of rounds (15 by default).
 * Run `npm run build` first, and use a machine that does nothing else.
 */
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../tools/browsers/chromium.js';
import { pathOf } from '../tools/browsers/needs.js';
import { load, type Load } from './measure/load.js';
import { mount, type Mount } from './measure/mount.js';
import { write } from './report.js';
import { iframe } from './subjects/iframe.js';
import { minimalLit } from './subjects/minimal-lit.js';
import { otherWays, scriptTag } from './subjects/ours.js';
import { plain } from './subjects/plain.js';
import { shoelace } from './subjects/shoelace.js';

const rounds = Number(process.env.BENCH_ROUNDS ?? 15);

const peers = [plain, await minimalLit(), await shoelace()];
const loaded = [...peers, iframe, scriptTag, ...otherWays];
const mounted = [...peers, scriptTag];

const browser = await chromium.launch({ executablePath: pathOf('Chromium'), args: chromiumArgs });
const loads = new Map<string, Load[]>(loaded.map(({ name }) => [name, []]));
const mounts = new Map<string, Mount[]>(mounted.map(({ name }) => [name, []]));
for (let round = 1; round <= rounds; round += 1) {
  // Each round begins one subject later than the round before, so that no subject is always measured first or last.
  const rotated = <T>(list: readonly T[]): T[] => [
    ...list.slice(round % list.length),
    ...list.slice(0, round % list.length),
  ];
  for (const subject of rotated(loaded))
    loads.get(subject.name)?.push(await load(browser, subject));
  for (const subject of rotated(mounted))
    mounts.get(subject.name)?.push(await mount(browser, subject));
  console.log(`round ${round} of ${rounds}`);
}
const version = browser.version();
await browser.close();
await write({ loads, mounts, rounds, version, ours: scriptTag.name });
