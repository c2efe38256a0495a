import { setTimeout as wait } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { chromiumArgs } from '../../../tools/browsers/chromium.js';
import { chosenEngines, pathOf, type EngineName } from '../../../tools/browsers/needs.js';
import { startWebKitDriver } from '../../../tools/browsers/webkit-driver.js';
import { startScreen } from '../../../tools/browsers/xvfb.js';

/** A browser that shows one page at a time. */
export interface Engine {
  readonly name: EngineName;
  open(url: string): Promise<void>;
  /** Returns the value of a JavaScript expression in the page. The value must be serializable as JSON. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a page may take to show something, in milliseconds. */
const TIMEOUT_MS = 20_000;

/** Waits until an expression is truthy, and returns its value. */
export async function readOnceThere(engine: Engine, expression: string): Promise<unknown> {
  for (const end = Date.now() + TIMEOUT_MS; Date.now() < end; await wait(50)) {
    const value = await engine.read(expression).catch(() => undefined); // the page may still be loading
    if (value) return value;
  }
  throw new Error(`${engine.name}: ${expression} was never truthy`);
}

async function openChromium(): Promise<Engine> {
  const browser = await chromium.launch({
    executablePath: pathOf('Chromium'),
    args: chromiumArgs,
  });
  const page = await browser.newPage();
  return {
    name: 'chromium',
    open: async (url) => void (await page.goto(url)),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

async function openFirefox(): Promise<Engine> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: pathOf('Firefox'),
    headless: true,
  });
  const page = await browser.newPage();
  return {
    name: 'firefox',
    open: async (url) => void (await page.goto(url)),
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

/** Uses the WebDriver protocol directly, so that no WebDriver package is needed. */
async function openWebKit(): Promise<Engine> {
  const screen = await startScreen();
  const driver = await startWebKitDriver(screen.display);
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const response = await fetch(`http://127.0.0.1:${driver.port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await response.json()) as { value: unknown };
    if (!response.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const alwaysMatch = { browserName: 'MiniBrowser', pageLoadStrategy: 'none' };
  const session = await ask('POST', '', { capabilities: { alwaysMatch } });
  const { sessionId } = session as { sessionId: string };
  return {
    name: 'webkit',
    open: async (url) => void (await ask('POST', `/${sessionId}/url`, { url })),
    read: (expression) =>
      ask('POST', `/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] }),
    close: async () => {
      await ask('DELETE', `/${sessionId}`);
      driver.process.kill();
      screen.process.kill();
    },
  };
}

const openers = { chromium: openChromium, firefox: openFirefox, webkit: openWebKit };

/** The engines of this test run. Tests open one engine after the other. */
export const engines = chosenEngines().map((name) => ({ name, start: openers[name] }));
