import { fixture, html } from '@open-wc/testing';
import { tags, until } from '../helpers.js';

/** The window of a page, with what `record-console.js` has recorded in it. */
export type PageWindow = Window &
  typeof globalThis & {
    readonly said: string[];
    readonly thrown: string[];
    readonly refused: string[];
  };

/**
 * Opens a page of `test/pages/` in a frame and waits until it has loaded. The frame is removed when the
 * test ends.
 * @param sandbox the `sandbox` attribute of the frame; `null` for no restrictions
 */
export const openPage = (path: string, sandbox: string | null = null): Promise<PageWindow> =>
  openAddress(`/test/pages/${path}`, sandbox);

/** Does the same as `openPage` for any address. */
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
