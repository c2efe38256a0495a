import type { Page } from 'playwright-core';
import type { State } from './cases.js';

/** For each state, the reader's actions that bring a page into it. */
export const states: Readonly<Record<State, (page: Page) => Promise<void>>> = {
  'no-script': () => Promise.resolve(),
  term: (page) => page.locator('[part~=term]').first().click(),
  focus: async (page) => {
    // Press a key, because browsers may show no outline after focus by a script or mouse.
    await page.locator('[part~=summary]').first().focus();
    await page.keyboard.press('Tab');
  },
  hover: (page) => page.locator('[part~=summary]').first().hover(),
  // Benefits and limits are in the middle of a long text, so the page must be scrolled to them.
  balance: (page) => page.locator('[part~=balance]').evaluate((node) => node.scrollIntoView()),
  // Showing the marks scrolls the page, because the control keeps its place in the window.
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
