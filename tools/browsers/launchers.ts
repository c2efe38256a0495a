import type { BrowserLauncher } from '@web/test-runner';
import { chromium } from './chromium.js';
import { firefox } from './firefox.js';
import { chosenEngines, type EngineName } from './needs.js';
import { webkit } from './webkit.js';

const launchers: Record<EngineName, () => BrowserLauncher> = { chromium, firefox, webkit };

/** A launcher for each engine to test in. */
export function chosenLaunchers(): BrowserLauncher[] {
  return chosenEngines().map((name) => launchers[name]());
}
