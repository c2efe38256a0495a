import { builtIn } from '../../page/built-in.js';
import { styles } from './styles.js';

/**
 * For each document, the one style sheet of all widgets. A document can't adopt a sheet of another
 * document.
 */
const sheets = new WeakMap<Document, CSSStyleSheet>();

function sheetIn(document: Document): CSSStyleSheet {
  const known = sheets.get(document);
  if (known) return known;
  const { CSSStyleSheet } = builtIn(document, 'defaultView') as Window & typeof globalThis;
  const made = new CSSStyleSheet();
  made.replaceSync(styles);
  sheets.set(document, made);
  return made;
}

/**
 * Tries to adopt the sheet, and returns whether that worked. Adopting fails in browsers without adopted
 * sheets, and in a document that is not shown.
 */
function adopts(root: DocumentOrShadowRoot, document: Document): boolean {
  try {
    if (!('adoptedStyleSheets' in root)) return false;
    root.adoptedStyleSheets = [sheetIn(document)];
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
 * Whether a shadow root has a style element with exactly these styles that works, such as one that a server
 * has written. If a strict policy blocks the element, it has no `sheet`.
 */
const hasStyles = (root: ShadowRoot): boolean =>
  [...root.querySelectorAll('style')].some((own) => own.sheet && own.textContent === styles);

/**
 * Adds the styles to the shadow root of a widget, unless the root has a style element with them: adding
 * styles makes the browser lay the widget out again. All widgets of a document adopt the same sheet, which a
 * strict content security policy allows. If a root can't adopt the sheet, the root gets a style element.
 */
export function adoptStyles(root: ShadowRoot): void {
  if (!hasStyles(root) && !adopts(root, root.ownerDocument))
    root.prepend(styleElement(root.ownerDocument));
}

/** Adds the styles in the same way to a page that is made for print. */
export function adoptStylesInPage(document: Document): void {
  if (!adopts(document, document)) document.head.append(styleElement(document));
}
