import type { BrowserLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { pathOf } from './needs.js';

/** Flags: no network requests of its own, and the sandbox only if it can work. */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Chromium through Playwright: the one way in which all media features can be emulated. */
export function chromium(): BrowserLauncher {
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: pathOf('Chromium'), args: chromiumArgs },
  });
}
