import type { ReactiveControllerHost } from 'lit';
import { directionOf } from '../localization/direction.js';
import { builtIn } from '../page/built-in.js';
import { opensDialog } from './print-dialog.js';
import { adoptStylesInPage } from './styles/adopt.js';

/** A page to print alone. */
export interface PrintPage {
  readonly locale: string;
  readonly title: string;
  /** Puts the content into the page. */
  readonly fill: (body: HTMLElement) => void;
}

/** Events that a reader can cause only after the print dialog is closed. */
const ACTS = ['pointerdown', 'keydown'];

/** Removes the last printed frame, if it is still there. */
let removeLast = (): void => {};

/** Widgets that remove their frame when they leave the page. */
const watched = new WeakSet<Element>();

/**
 * Removes a frame after its page is printed, as the frame contains the reader's text. The frame is removed at
 * the first of these: the `afterprint` event, which some browsers never fire; the reader's next action; the
 * removal of the widget from the page.
 */
function removeAfterPrint(frame: HTMLIFrameElement, page: Window, root: ShadowRoot): void {
  const host = root.host as Element & ReactiveControllerHost;
  const around = builtIn(root.ownerDocument, 'defaultView') ?? window;
  const remove = (): void => {
    frame.parentNode?.removeChild(frame);
    for (const type of ACTS) around.removeEventListener(type, remove, true);
  };
  if (!watched.has(host)) {
    watched.add(host);
    host.addController({ hostDisconnected: () => root.querySelector('iframe')?.remove() });
  }
  for (const type of ACTS) around.addEventListener(type, remove, true);
  removeLast = remove;
  for (const type of ACTS) page.addEventListener(type, remove); // the frame's page may still have the focus
  // With a delay, so that the browser has finished with the page.
  page.addEventListener('afterprint', () => setTimeout(remove));
}

/**
 * Prints a page alone, in the styles of the widgets. The page is in a hidden frame inside the shadow
 * root, so the host page is not changed. Styles are adopted, so that a strict content security policy
 * allows them.
 * @returns whether the print dialog could be opened
 */
export function printAlone(root: ShadowRoot, { locale, title, fill }: PrintPage): boolean {
  removeLast();
  const frame = builtIn(root.ownerDocument, 'createElement')('iframe');
  frame.hidden = true;
  frame.title = title;
  root.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) {
    frame.remove();
    return false;
  }
  try {
    removeAfterPrint(frame, page, root); // throws in a sandbox without `allow-same-origin`
    const { document } = page;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.title = title;
    adoptStylesInPage(document);
    fill(document.body);
    page.focus();
    if (opensDialog(page)) return true;
  } catch {
    // Handled below, like a dialog that was not opened.
  }
  removeLast();
  return false;
}
