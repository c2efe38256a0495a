import { warnOnce } from '../diagnostics/console.js';
import { builtIn } from '../page/built-in.js';
import { focusTitle } from './use.js';

/** The element with the focus in an element and its open shadow trees, or the element itself. */
function focusedIn(element: Element): HTMLElement {
  const inner = builtIn(element, 'shadowRoot')?.activeElement;
  return inner ? focusedIn(inner) : (element as HTMLElement);
}

/**
 * Removes a negative `tabindex`. If the host itself has the focus, moves the focus to the title: in WebKit, Tab would go on
 * after the widget. Without the text there is no title yet, so the attribute stays until the text is shown. If an element in
 * the widget has the focus, Chromium would take it away, so the element gets it again.
 */
function removeNegative(host: Element): void {
  if (!(Number(builtIn(host, 'getAttribute')('tabindex')) < 0)) return;
  const root = builtIn(host, 'shadowRoot');
  const { activeElement } = builtIn(host, 'getRootNode')() as Document;
  let focused = activeElement === host ? focusedIn(host) : null;
  if (focused === host) {
    focused = focusTitle(root?.querySelector('[exportparts]')?.shadowRoot ?? root);
    if (!focused) return;
  }
  builtIn(host, 'removeAttribute')('tabindex');
  warnOnce(`<${builtIn(host, 'localName')} tabindex>: removed, as the Tab key would skip the text`);
  focused?.focus({ preventScroll: true });
}

/**
 * Keeps the controls of a widget reachable with the Tab key. If the host of a shadow tree has a negative `tabindex`,
 * browsers skip all that is in the tree. So the attribute is removed now, and whenever a script sets it. A script for skip
 * links sets it and then focuses the host. That still works, as the observer is called only after that script.
 * @param host a widget or placeholder
 * @returns a function that leaves the attribute to the page again
 */
export function keepInTabOrder(host: Element): () => void {
  const look = () => removeNegative(host);
  look();
  const observer = new MutationObserver(look);
  observer.observe(host, { attributeFilter: ['tabindex'] });
  host.addEventListener('iort-ready', look);
  return () => {
    observer.disconnect();
    host.removeEventListener('iort-ready', look);
  };
}
