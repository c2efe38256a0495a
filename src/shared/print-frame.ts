import { directionOf } from '../localization/locale.js';
import { styles } from './styles/styles.js';

/** A page to print alone. */
export interface PrintPage {
  readonly locale: string;
  readonly title: string;
  /** Puts the content into the page. */
  readonly fill: (body: HTMLElement) => void;
}

/**
 * Prints a page alone, in the styles of the widgets, from a hidden frame inside the shadow root: the host page is not touched.
 * Styles are adopted, so that a strict content security policy lets them through.
 * @returns whether the print dialog could be asked for
 */
export function printAlone(root: ShadowRoot, { locale, title, fill }: PrintPage): boolean {
  root.querySelector('iframe')?.remove();
  const frame = root.ownerDocument.createElement('iframe');
  frame.hidden = true;
  frame.title = title;
  root.append(frame);
  const page = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page) return false;
  try {
    const { document } = page; // out of reach in a sandbox without an origin
    document.documentElement.lang = locale;
    document.documentElement.dir = directionOf(locale);
    document.title = title;
    const sheet = new page.CSSStyleSheet();
    sheet.replaceSync(styles);
    document.adoptedStyleSheets = [sheet];
    fill(document.body);
    page.focus();
    page.print();
    return true;
  } catch {
    return false;
  }
}
