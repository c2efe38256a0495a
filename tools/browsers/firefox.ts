import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { pathOf } from './needs.js';

/** Firefox through Puppeteer and WebDriver BiDi: needs no geckodriver. */
export function firefox(): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    // Pages of other contexts have no focus, and without focus they get no keys.
    createBrowserContext: ({ browser }) => Promise.resolve(browser.defaultBrowserContext()),
    launchOptions: { browser: 'firefox', executablePath: pathOf('Firefox'), headless: true },
  });
}
