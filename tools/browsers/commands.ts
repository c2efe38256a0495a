import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { KeyInput } from 'puppeteer-core';

type Launcher = (PlaywrightLauncher | ChromeLauncher | WebdriverLauncher) & { type: string };

/** Further commands for the test runner. Tests call them through `test/support/commands.ts`. */
export function commands(): TestRunnerPlugin {
  return {
    name: 'iort-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command === 'press') await press(browser as unknown as Launcher, id, String(payload));
      else if (command === 'ax-tree') return axTree(browser as unknown as Launcher, id);
      else return undefined; // a command of another plugin
      return true;
    },
  };
}

/**
 * Presses a key or a key combination such as `Shift+Tab`. The runner's own `sendKeys` supports combinations only
 * in Chromium, and doesn't support `Space` in Firefox.
 */
async function press(browser: Launcher, id: string, combination: string): Promise<void> {
  const keys = combination.split('+').map((key) => (key === 'Space' ? ' ' : key));
  if ('sendKeys' in browser) return browser.sendKeys(id, keys);
  const { keyboard } = browser.getPage(id);
  for (const key of keys) await keyboard.down(key as KeyInput);
  for (const key of keys.reverse()) await keyboard.up(key as KeyInput);
}

/**
 * Returns Chromium's accessibility tree. The runner's `a11ySnapshot` needs a function that Playwright no longer has.
 * Playwright's `ariaSnapshot` doesn't say whether a `<summary>` is expanded.
 */
async function axTree(browser: Launcher, id: string) {
  if (browser.type !== 'playwright') throw new Error('ax-tree works in Chromium only');
  const page = (browser as PlaywrightLauncher).getPage(id);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ''),
      ...Object.fromEntries(properties.map((property) => [property.name, property.value.value])),
    }));
}
