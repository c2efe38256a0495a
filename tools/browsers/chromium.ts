import type { BrowserLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { pathOf } from './needs.js';

/**
 * Command-line flags for Chromium. They switch off the GPU, QUIC, the first-run page and background requests.
 * For the root user they also switch off the sandbox, because Chromium doesn't start as root with a sandbox.
 */
export const chromiumArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Launches Chromium through Playwright. Only Playwright can emulate all media features that the tests need. */
export function chromium(): BrowserLauncher {
  return playwrightLauncher({
    product: 'chromium',
    launchOptions: { executablePath: pathOf('Chromium'), args: chromiumArgs },
  });
}
