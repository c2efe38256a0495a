import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { KeyInput } from 'puppeteer-core';

type Launcher = (PlaywrightLauncher | ChromeLauncher | WebdriverLauncher) & { type: string };

/** Commands for tests, besides the test runner's own; tests call them through `test/support/commands.ts`. */
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

/** The runner's own `sendKeys` supports key combinations only in Chromium, and `Space` not in Firefox. */
async function press(browser: Launcher, id: string, combination: string): Promise<void> {
  const keys = combination.split('+').map((key) => (key === 'Space' ? ' ' : key));
  if ('sendKeys' in browser) return browser.sendKeys(id, keys);
  const { keyboard } = browser.getPage(id);
  for (const key of keys) await keyboard.down(key as KeyInput);
  for (const key of keys.reverse()) await keyboard.up(key as KeyInput);
}

/**
 * Chromium's own accessibility tree. The runner no longer has `a11ySnapshot`, and Playwright's outline doesn't
 * say whether a summary is expanded.
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
