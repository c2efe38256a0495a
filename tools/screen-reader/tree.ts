import { openBrowser, type Browser } from './browser.js';
import { Desktop } from './desktop.js';
import { PYTHON, pythonFile } from './python.js';

/**
 * Reads the accessibility tree of a page, with one line for each object. The tests use the tree for WebKitGTK, because
 * Orca 43 can't navigate pages in WebKitGTK.
 * @param isThere resolves when the page is complete
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
