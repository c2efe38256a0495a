import { builtIn } from '../../page/built-in.js';
import { styles } from './styles.js';

/** The one sheet of all widgets of a document: none takes that of another. */
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

/** Whether a tree takes the sheet: not in browsers without that, nor in a document that is not shown. */
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
 * Gives the styles to the shadow root of a widget: one sheet for all of a document, which a strict content
 * security policy lets through; an element of its own where that can't be, unless a server has
 * rendered one.
 */
export function adoptStyles(root: ShadowRoot): void {
  if (adopts(root, root.ownerDocument)) return;
  const isThere = [...root.querySelectorAll('style')].some((own) => own.textContent === styles);
  if (!isThere) root.prepend(styleElement(root.ownerDocument));
}

/** Gives the styles to a page that holds nothing but a widget's text, in the same way. */
export function adoptStylesInPage(document: Document): void {
  if (!adopts(document, document)) document.head.append(styleElement(document));
}
