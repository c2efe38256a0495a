import type { Browser } from 'playwright-core';
import { pageOf, type Subject } from '../subjects/subject.js';
import { lastWords, widgets } from '../subjects/words.js';
import { callOf, inPageScript } from './in-page-script.js';
import type { PageMeasurements } from './in-page.js';
import { serve } from './serve.js';

/** "Slow 4G" with the figures of Lighthouse, in bytes per second and milliseconds. */
const SLOW_4G = { downloadThroughput: 204_800, uploadThroughput: 93_750, latency: 150 };
/** How many times slower the emulated processor is than that of the machine. */
const CPU_SLOWDOWN = 4;

/** The cost of one visit to a page. Times are in milliseconds. {@link PageMeasurements} explains `blocking`, `longest` and `shift`. */
export interface Load {
  /** When the first content was painted. */
  readonly firstPaint: number;
  /** When all words were on the screen. */
  readonly text: number;
  /** How long the main thread had worked when the words were on the screen. */
  readonly mainThread: number;
  readonly blocking: number;
  readonly longest: number;
  readonly shift: number;
  /** Requests answered until all words were on the screen. */
  readonly requests: number;
  /** Bytes transferred until all words were on the screen, by kind. `data` counts all other kinds. */
  readonly script: number;
  readonly style: number;
  readonly data: number;
  readonly document: number;
}

const KINDS: Readonly<Record<string, 'script' | 'style' | 'data' | 'document'>> = {
  Script: 'script',
  Stylesheet: 'style',
  Document: 'document',
};

/** Opens the page of a subject with an empty cache, and measures until all words are on the screen. */
export async function load(browser: Browser, subject: Subject): Promise<Load> {
  const page = pageOf(subject, widgets);
  const { origin, stop } = await serve(new Map([['/', page], ...Object.entries(subject.files)]));
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const tab = await context.newPage();
  const devtools = await context.newCDPSession(tab);
  await devtools.send('Network.enable');
  await devtools.send('Performance.enable');
  await devtools.send('Network.emulateNetworkConditions', { offline: false, ...SLOW_4G });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  const bytes = { script: 0, style: 0, data: 0, document: 0 };
  const kinds = new Map<string, keyof typeof bytes>();
  devtools.on('Network.responseReceived', ({ requestId, type }) => {
    kinds.set(requestId, KINDS[type] ?? 'data');
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    bytes[kinds.get(requestId) ?? 'data'] += encodedDataLength;
  });
  const ends = widgets.map((widget) => lastWords(widget, subject.locale));
  await tab.addInitScript({ content: `${await inPageScript()};${callOf('measurePage', ends)}` });
  await tab.goto(origin, { waitUntil: 'commit' });
  await tab.waitForFunction('window.measurements?.textAt', undefined, { timeout: 60_000 });
  const { metrics } = await devtools.send('Performance.getMetrics');
  const measured = await tab.evaluate(() => ({
    ...(window as unknown as { measurements: Required<PageMeasurements> }).measurements,
    firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
  }));
  await context.close();
  stop();
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN;
  return {
    firstPaint: measured.firstPaint,
    text: measured.textAt,
    mainThread: seconds * 1000,
    blocking: measured.blocking,
    longest: measured.longest,
    shift: measured.shift,
    requests: kinds.size,
    ...bytes,
  };
}
