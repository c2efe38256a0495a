import assert from 'node:assert/strict';
import type { Browser, Page } from 'playwright-core';
import { users, type WordPress } from '../../tools/wordpress/site.js';

/** A page in its own browser context, with its requests and errors. */
export interface Visit {
  readonly page: Page;
  /** Addresses of all requests. */
  readonly requests: readonly string[];
  /** Errors that the page threw. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Opens a page as a visitor, or as a user who has logged in. Requests to other hosts are blocked. */
export async function visit(
  browser: Browser,
  { url }: WordPress,
  path: string,
  { scripts = true, login }: { scripts?: boolean; login?: keyof typeof users } = {},
): Promise<Visit> {
  const context = await browser.newContext({
    javaScriptEnabled: scripts,
    viewport: { width: 1280, height: 900 },
  });
  const requests: string[] = [];
  const errors: string[] = [];
  await context.route('**/*', (route) => {
    const address = route.request().url();
    requests.push(address);
    return address.startsWith(`${url}/`) ? route.continue() : route.abort();
  });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => errors.push(message));
  page.setDefaultTimeout(20_000);
  if (login) {
    // Not by typing: a timer of the login page moves the focus, and can mix up the fields.
    const answer = await context.request.post(`${url}/wp-login.php`, {
      form: { log: login, pwd: users[login] },
      maxRedirects: 0,
    });
    assert.equal(answer.status(), 302, `login of ${login}`);
  }
  await page.goto(path.startsWith('http') ? path : url + path);
  return { page, requests, errors, close: () => context.close() };
}
