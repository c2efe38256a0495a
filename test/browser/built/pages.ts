import { fixture, html } from '@open-wc/testing';
import { tags, until } from '../helpers.js';

/** The window of a page as its scripts see it, with what the page records for tests. */
export type PageWindow = Window &
  typeof globalThis & {
    readonly said: string[];
    readonly thrown: string[];
    readonly refused: string[];
  };

/**
 * Opens a page of `test/pages/` in a frame, until the test ends, and waits until it has loaded.
 * @param sandbox what the page may do; `null`: all
 */
export const openPage = (path: string, sandbox: string | null = null): Promise<PageWindow> =>
  openAddress(`/test/pages/${path}`, sandbox);

/** Opens any page, as `openPage` does, by its address. */
export async function openAddress(
  address: string,
  sandbox: string | null = null,
): Promise<PageWindow> {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  if (sandbox !== null) frame.setAttribute('sandbox', sandbox);
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.src = address;
  await loaded;
  return frame.contentWindow as PageWindow;
}

/** Opens a page and waits until every widget on it shows its text. */
export async function openWidgets(path: string): Promise<PageWindow> {
  const page = await openPage(path);
  const shown = () =>
    [...page.document.querySelectorAll(tags.join())].every((widget) =>
      widget.shadowRoot?.querySelector('[part~=title]'),
    );
  await until(shown, 'every widget of the page shows its text');
  return page;
}
