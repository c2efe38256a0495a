import type { Page } from 'playwright-core';
import type { State } from './cases.js';

/** How a page gets into a state, by what a reader does. */
export const states: Readonly<Record<State, (page: Page) => Promise<void>>> = {
  'no-script': () => Promise.resolve(),
  term: (page) => page.locator('[part~=term]').first().click(),
  focus: async (page) => {
    // Keys, as focus by a script or a mouse may show no outline.
    await page.locator('[part~=summary]').first().focus();
    await page.keyboard.press('Tab');
  },
  hover: (page) => page.locator('[part~=summary]').first().hover(),
  // Benefits and limits stand in the middle of a long text.
  balance: (page) => page.locator('[part~=balance]').evaluate((node) => node.scrollIntoView()),
  // The control stands at the end; the page is looked at from its top again.
  sources: async (page) => {
    await page.locator('[data-do=sources]').evaluate((button: HTMLElement) => button.click());
    await page.locator('.mark').first().waitFor();
    await page.evaluate(() => scrollTo(0, 0));
  },
  list: async (page) => {
    await page.locator('[type=checkbox]').first().check();
    const field = page.locator('[part~=field]');
    await field.fill('Can my sister come with me?');
    await field.press('Enter');
    await field.blur();
  },
};
