import type { Browser, CDPSession, Page } from 'playwright-core';
import { pageOf, type Subject } from '../subjects/subject.js';
import { lastWords } from '../subjects/words.js';
import { callOf, inPageScript } from './in-page-script.js';
import type { Mounted } from './in-page.js';
import { serve } from './serve.js';

/**
 * Numbers of FAQs. For the time, 1 FAQ is added, then 60 at once, then 100 at once (`time`). For the memory, `heap` FAQs
 * are added at once. For leaks, FAQs are added and removed in groups of `heap`: `warmUp` FAQs before the measurement, and
 * `cycles` FAQs during the measurement.
 */
const COUNTS = { time: [1, 60, 100], heap: 100, warmUp: 500, cycles: 1000 } as const;

/** The cost of widgets in a loaded page. */
export interface Mount {
  /** Milliseconds until a number of widgets is laid out, by that number. */
  readonly milliseconds: Readonly<Record<number, number>>;
  /** The number of elements, comments and texts of one widget. Blank texts don't count. */
  readonly nodes: number;
  /** KiB of script heap that one widget takes. */
  readonly heap: number;
  /** Bytes that stay in memory for each widget that was added and removed, once the engine has warmed up. */
  readonly left: number;
}

/**
 * Bytes of the script heap in use. Garbage is collected three times, each time after an animation frame, because the
 * browser may keep removed elements in memory until the next animation frame.
 */
async function heap(tab: Page, devtools: CDPSession): Promise<number> {
  for (let round = 0; round < 3; round += 1) {
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    await devtools.send('HeapProfiler.collectGarbage');
  }
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}

const empty = (tab: Page): Promise<void> =>
  tab.evaluate(() => document.querySelectorAll('main').forEach((each) => each.remove()));

/** Adds FAQs to the page of a subject and removes them again, to measure their time and memory. */
export async function mount(browser: Browser, subject: Subject): Promise<Mount> {
  const page = pageOf(subject, ['faq']);
  const { origin, stop } = await serve(new Map([['/', page], ...Object.entries(subject.files)]));
  const context = await browser.newContext({ viewport: { width: 800, height: 600 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await tab.goto(origin, { waitUntil: 'load' });
  const markup = (subject.later ?? subject.markup)('faq');
  const words = lastWords('faq', subject.locale);
  await tab.addScriptTag({ content: await inPageScript() });
  const many = (count: number): Promise<Mounted> =>
    tab.evaluate<Mounted>(callOf('mountMany', markup, count, words));
  await many(1); // warm-up, so that one-time work is not measured
  await empty(tab);
  const milliseconds: Record<number, number> = {};
  let nodes = 0;
  for (const count of COUNTS.time) {
    const mounted = await many(count);
    milliseconds[count] = mounted.milliseconds;
    nodes = mounted.nodes;
    await empty(tab);
  }
  const heapNow = (): Promise<number> => heap(tab, devtools);
  const cycle = async (cycles: number): Promise<void> => {
    for (let done = 0; done < cycles; done += COUNTS.heap) {
      await many(COUNTS.heap);
      await empty(tab);
    }
  };
  const before = await heapNow();
  await many(COUNTS.heap);
  const perWidget = ((await heapNow()) - before) / COUNTS.heap / 1024;
  await empty(tab);
  await cycle(COUNTS.warmUp);
  const start = await heapNow();
  await cycle(COUNTS.cycles);
  const left = ((await heapNow()) - start) / COUNTS.cycles;
  await context.close();
  stop();
  return { milliseconds, nodes, heap: perWidget, left };
}
