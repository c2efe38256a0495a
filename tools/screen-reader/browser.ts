import { chromiumArgs } from '../browsers/chromium.js';
import { findExecutable } from '../browsers/find.js';
import { pathOf } from '../browsers/needs.js';
import type { Desktop } from './desktop.js';
import { waitFor } from './wait.js';

/** The browsers under test. WebKit is tested by its accessibility tree, the others with a screen reader. */
export type Browser = 'chromium' | 'firefox' | 'webkit';

/** Settings for Firefox: accessibility is on. Smooth scrolling is off, and what a new profile would show or request by itself. */
const firefoxSettings = {
  'accessibility.force_disabled': -1,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.preonboarding.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.translations.enable': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'datareporting.policy.dataSubmissionPolicyBypassNotification': true,
  'extensions.getAddons.cache.enabled': false,
  'general.smoothScroll': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'termsofuse.acceptedVersion': 999,
  'toolkit.telemetry.reportingpolicy.firstRun': false,
};

const commands: Record<Browser, (desktop: Desktop) => readonly string[]> = {
  firefox: (desktop) => {
    const lines = Object.entries(firefoxSettings).map(
      ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});\n`,
    );
    desktop.write('profile/user.js', lines.join(''));
    return [pathOf('Firefox'), '--no-remote', '--profile', `${desktop.folder}/profile`];
  },
  chromium: (desktop) => {
    // Otherwise Chromium asks whether to translate the page.
    desktop.write('profile/Default/Preferences', '{"translate":{"enabled":false}}');
    return [
      pathOf('Chromium'),
      ...chromiumArgs,
      '--force-renderer-accessibility',
      '--no-default-browser-check',
      '--password-store=basic',
      '--disable-dev-shm-usage',
      '--ozone-platform=x11',
      `--user-data-dir=${desktop.folder}/profile`,
    ];
  },
  // The package of WebKitGTK's driver installs MiniBrowser in a folder that is not on the PATH.
  webkit: () => [
    findExecutable(
      [],
      ['4.1', '4.0'].map(
        (version) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${version}/MiniBrowser`,
      ),
    ) ?? 'MiniBrowser',
  ],
};

/**
 * Opens a page in a new browser and gives its window the keyboard focus.
 * @param title the title of the page, by which the window is found
 */
export async function openBrowser(
  desktop: Desktop,
  browser: Browser,
  address: string,
  title: string,
): Promise<void> {
  desktop.start([...commands[browser](desktop), address], {
    env: {
      LIBGL_ALWAYS_SOFTWARE: '1',
      WEBKIT_DISABLE_COMPOSITING_MODE: '1',
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', // the sandbox doesn't work for root
    },
  });
  const window = await waitFor(`the window of ${browser}`, () =>
    desktop.run('xdotool', 'search', '--onlyvisible', '--name', title).then(
      (found) => found.split('\n')[0],
      () => undefined, // xdotool fails while there is no window
    ),
  );
  await desktop.run('xdotool', 'windowactivate', window);
}
