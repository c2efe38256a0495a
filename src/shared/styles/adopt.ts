import { builtIn } from '../../page/built-in.js';
import { styles } from './styles.js';

let sheet: CSSStyleSheet | undefined;

/** The one sheet of all widgets. */
function sharedSheet(): CSSStyleSheet {
  sheet ??= sheetIn(window);
  return sheet;
}

function sheetIn(page: Window & typeof globalThis): CSSStyleSheet {
  const made = new page.CSSStyleSheet();
  made.replaceSync(styles);
  return made;
}

/** Whether a tree takes a sheet: not in browsers without that, nor one of another document. */
function adopts(root: DocumentOrShadowRoot, of: () => CSSStyleSheet): boolean {
  try {
    if (!('adoptedStyleSheets' in root)) return false;
    root.adoptedStyleSheets = [of()];
    return true;
  } catch {
    return false;
  }
}

function styleElement(document: Document): HTMLStyleElement {
  const element = builtIn(document, 'createElement')('style');
  element.textContent = styles;
  return element;
}

/**
 * Gives the styles to the shadow root of a widget: one sheet for all, which a strict content
 * security policy lets through; an element of its own where that can't be, unless a server has
 * rendered one.
 */
export function adoptStyles(root: ShadowRoot): void {
  if (adopts(root, sharedSheet)) return;
  const isThere = [...root.querySelectorAll('style')].some((own) => own.textContent === styles);
  if (!isThere) root.prepend(styleElement(root.ownerDocument));
}

/** Gives the styles to a page that holds nothing but a widget's text, in the same way. */
export function adoptStylesInPage(page: Window & typeof globalThis): void {
  const { document } = page;
  if (!adopts(document, () => sheetIn(page))) document.head.append(styleElement(document));
}
