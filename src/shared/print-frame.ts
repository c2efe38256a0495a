import type { ReactiveControllerHost } from 'lit';
import { directionOf } from '../localization/locale.js';
import { builtIn } from '../page/built-in.js';
import { adoptStylesInPage } from './styles/adopt.js';

/** A page to print alone. */
export interface PrintPage {
  readonly locale: string;
  readonly title: string;
  /** Puts the content into the page. */
  readonly fill: (body: HTMLElement) => void;
}

/** What a reader does only when no print dialog is open any more. */
const ACTS = ['pointerdown', 'keydown'];

/** Takes away the frame that was printed last, if it is still there. */
let removeLast = (): void => {};

/** Widgets that take their frame away when they leave the page. */
const watched = new WeakSet<Element>();

/**
 * Takes a frame away once its page was printed, as it holds the reader's text: when the browser says
 * so, when the reader acts again, as some browsers never say so, and when the widget leaves the page.
 */
function removeAfterPrint(frame: HTMLIFrameElement, page: Window, root: ShadowRoot): void {
  const host = root.host as Element & ReactiveControllerHost;
  const around = builtIn(root.ownerDocument, 'defaultView') ?? window;
  const remove = (): void => {
    frame.remove();
    for (const type of ACTS) around.removeEventListener(type, remove, true);
  };
  if (!watched.has(host)) {
    watched.add(host);
    host.addController({ hostDisconnected: () => root.querySelector('iframe')?.remove() });
  }
  for (const type of ACTS) around.addEventListener(type, remove, true);
  removeLast = remove;
  for (const type of ACTS) page.addEventListener(type, remove); // it may have kept the focus
  // Not before the browser is through with the page.
  page.addEventListener('afterprint', () => setTimeout(remove));
}

/**
 * Prints a page alone, in the styles of the widgets, from a hidden frame inside the shadow root: the host page is not touched.
 * Styles are adopted, so that a strict content security policy lets them through.
 * @returns whether the print dialog could be asked for
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
    removeAfterPrint(frame, page, root); // out of reach in a sandbox without an origin
    const { document } = page;
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.title = title;
    adoptStylesInPage(document);
    fill(document.body);
    page.focus();
    page.print();
    return true;
  } catch {
    removeLast();
    return false;
  }
}
