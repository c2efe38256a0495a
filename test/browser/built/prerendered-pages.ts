import { fixture, html } from '@open-wc/testing';
import { tags, textOf, until } from '../helpers.js';
import type { PageWindow } from './pages.js';

/**
 * Opens a page with all widgets, prerendered in one language.
 * @param script `refused`: the page may run no scripts; `none yet`: `runScript` adds the script later
 * @param change changes the HTML of the widgets
 * @param head HTML for the page's head
 */
export async function open(
  lang: string,
  script: 'refused' | 'none yet',
  change = (html: string) => html,
  head = '',
): Promise<PageWindow> {
  const fragments = await Promise.all(
    tags.map(async (tag) => (await fetch(`/dist/ssr/${lang}/${tag}.html`)).text()),
  );
  const page = `<!doctype html><html lang="en"><head>${head}</head><body style="margin: 0">${change(fragments.join(''))}</body></html>`;
  // The page needs its own address, so that links to it can be copied.
  const body = JSON.stringify({ html: page, policy: '' });
  const served = await fetch('/pasted/', { method: 'POST', body });
  const address = await served.text();
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="page under test" width="800" height="600"></iframe>`,
  );
  if (script === 'refused') frame.setAttribute('sandbox', 'allow-same-origin');
  frame.src = address;
  // Waiting for the event "load" is not enough: the first one may be that of the empty page before this page.
  const isThere = ({ URL, readyState }: Document) =>
    URL !== 'about:blank' && readyState === 'complete';
  await until(() => isThere(frame.contentDocument!), 'the page is loaded');
  return frame.contentWindow as PageWindow;
}

/** The widgets of a page. */
export const widgets = (page: PageWindow) =>
  [...page.document.querySelectorAll(tags.join())] as HTMLElement[];

/** The text of a widget, without white space. */
export const words = (widget: Element) =>
  textOf(widget.shadowRoot!.querySelector('[part~=root]')).replace(/\s/g, '');

/** Puts the script into a page and waits until all widgets of the page are ready. */
export async function runScript(page: PageWindow): Promise<void> {
  const { document } = page;
  let ready = 0;
  document.addEventListener('iort-ready', () => (ready += 1));
  const script = document.createElement('script');
  script.type = 'module';
  script.src = '/dist/cdn/iort.js';
  document.body.append(script);
  await until(() => ready === tags.length, 'all widgets are ready');
}
