import type { BrowserLauncher } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { pathOf } from './needs.js';

/**
 * Features of Chromium that are switched off. The list replaces that of Playwright, because Chromium reads only the last
 * such flag. The first two are pages for the address bar: each window starts two processes for them, also without a
 * screen, and each test file opens a window. The others are those of Playwright's list that could change a page or make
 * requests.
 */
const FEATURES_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * Command-line flags for Chromium. They switch off the GPU, QUIC, the first-run page and background requests.
 * For the root user they also switch off the sandbox, because Chromium doesn't start as root with a sandbox.
 */
export const chromiumArgs = [
  `--disable-features=${FEATURES_OFF.join()}`,
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
