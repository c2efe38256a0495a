import { chromeLauncher } from '@web/test-runner-chrome';
import type { BrowserLauncher } from '@web/test-runner';
import * as puppeteer from 'puppeteer-core';
import { pathOf } from './needs.js';

/** Launches Firefox through Puppeteer and WebDriver BiDi, so that geckodriver is not needed. */
export function firefox(): BrowserLauncher {
  return chromeLauncher({
    puppeteer,
    // Only pages in the default browser context have the focus, and a page without focus gets no key events.
    createBrowserContext: ({ browser }) => Promise.resolve(browser.defaultBrowserContext()),
    launchOptions: { browser: 'firefox', executablePath: pathOf('Firefox'), headless: true },
  });
}
