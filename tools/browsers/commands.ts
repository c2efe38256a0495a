import type { TestRunnerPlugin } from '@web/test-runner';
import type { ChromeLauncher } from '@web/test-runner-chrome';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';
import type { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { KeyInput } from 'puppeteer-core';

type Launcher = (PlaywrightLauncher | ChromeLauncher | WebdriverLauncher) & { type: string };

/** Commands for tests besides the stock ones; `test/support/commands.ts` has their other end. */
export function commands(): TestRunnerPlugin {
  return {
    name: 'iort-commands',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command === 'press') await press(browser as unknown as Launcher, id, String(payload));
      else if (command === 'ax-tree') return axTree(browser as unknown as Launcher, id);
      else return undefined; // another plugin's
      return true;
    },
  };
}

/** The stock `sendKeys` knows combinations in Chromium only, and `Space` not in Firefox. */
async function press(browser: Launcher, id: string, combination: string): Promise<void> {
  const keys = combination.split('+').map((key) => (key === 'Space' ? ' ' : key));
  if ('sendKeys' in browser) return browser.sendKeys(id, keys);
  const { keyboard } = browser.getPage(id);
  for (const key of keys) await keyboard.down(key as KeyInput);
  for (const key of keys.reverse()) await keyboard.up(key as KeyInput);
}

/**
 * Chromium's own accessibility tree. The stock `a11ySnapshot` is gone, and Playwright's outline leaves
 * out whether a summary is expanded.
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
