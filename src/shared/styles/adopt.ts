import { builtIn } from '../../page/built-in.js';
import { styles } from './styles.js';

/** The one style sheet for all widgets of a document; a document can't adopt the sheet of another. */
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

/** Tries to adopt the sheet; fails in browsers without adopted sheets, and in a document that is not shown. */
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

/** Whether a shadow root has a working style element from a server: a strict policy leaves it without a sheet. */
const hasStyles = (root: ShadowRoot): boolean =>
  [...root.querySelectorAll('style')].some((own) => own.sheet && own.textContent === styles);

/**
 * Adds the styles to the shadow root of a widget, unless it has them: adding styles again makes the
 * browser lay the widget out again. One sheet serves the whole document, which a strict content security
 * policy allows; if that fails, each root gets a style element.
 */
export function adoptStyles(root: ShadowRoot): void {
  if (!hasStyles(root) && !adopts(root, root.ownerDocument))
    root.prepend(styleElement(root.ownerDocument));
}

/** Adds the styles in the same way to a page that contains only a widget's text. */
export function adoptStylesInPage(document: Document): void {
  if (!adopts(document, document)) document.head.append(styleElement(document));
}
