import { openBrowser, type Browser } from './browser.js';
import { Desktop } from './desktop.js';
import { PYTHON, pythonFile } from './python.js';

/**
 * What a browser tells assistive technology of a page, a line an object: for WebKitGTK, in whose
 * pages Orca 43 can't be moved about.
 * @param isThere resolves once the page shows what is to be looked at
 */
export async function readTree(
  browser: Browser,
  address: string,
  title: string,
  isThere: Promise<unknown>,
): Promise<string> {
  const desktop = await Desktop.open();
  try {
    await openBrowser(desktop, browser, address, title);
    await isThere;
    return await desktop.run(PYTHON, pythonFile('tree.py'), title);
  } finally {
    await desktop.close();
  }
}
