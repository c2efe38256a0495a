import type { BrowserLauncher } from '@web/test-runner';
import { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { Browser, Page } from 'playwright';
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
  return new ChromiumLauncher();
}

type OpenPage = Awaited<ReturnType<PlaywrightLauncher['createNewPage']>>;

/**
 * Opens the test files one after the other in the same page. `PlaywrightLauncher` opens a page of a new browser context
 * for each file, which takes Chromium half a second. Firefox and WebKit keep their context too.
 */
class ChromiumLauncher extends PlaywrightLauncher {
  #kept: OpenPage | undefined;

  constructor() {
    super(
      'chromium',
      { executablePath: pathOf('Chromium'), args: chromiumArgs },
      ({ browser }) => browser.newContext(),
      ({ context }) => context.newPage(),
    );
  }

  override async createNewPage(browser: Browser): Promise<OpenPage> {
    if (this.#kept?.playwrightContext.browser() === browser) return this.#kept;
    const page = await super.createNewPage(browser);
    const close = page.stopSession.bind(page);
    // Called at the end of a test file. If the page can't be emptied, it is closed, and the next file gets a new one.
    page.stopSession = async () => {
      try {
        await empty(page.playwrightPage);
        return {};
      } catch {
        this.#kept = undefined;
        return close();
      }
    };
    this.#kept = page;
    return page;
  }
}

/** Ends all that runs in a page, and undoes what a test has emulated. */
async function empty(page: Page): Promise<void> {
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
  await page.goto('about:blank');
}
