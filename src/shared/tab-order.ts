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
 * after the widget. If an element in the widget has the focus, Chromium would take it away, so the element gets it again.
 */
function removeNegative(host: Element): void {
  if (!(Number(builtIn(host, 'getAttribute')('tabindex')) < 0)) return;
  const { activeElement } = builtIn(host, 'getRootNode')() as Document;
  const focused = activeElement === host && focusedIn(host);
  builtIn(host, 'removeAttribute')('tabindex');
  warnOnce(`<${builtIn(host, 'localName')} tabindex>: removed, as the Tab key would skip the text`);
  const root = builtIn(host, 'shadowRoot');
  if (focused === host) focusTitle(root?.querySelector('[exportparts]')?.shadowRoot ?? root);
  else if (focused) focused.focus({ preventScroll: true });
}

/**
 * Keeps the controls of a widget reachable with the Tab key. If the host of a shadow tree has a negative `tabindex`,
 * browsers skip all that is in the tree. So the attribute is removed now, and whenever a script sets it. A script for skip
 * links sets it and then focuses the host. That still works, as the observer is called only after that script.
 * @param host a widget or placeholder
 * @returns a function that leaves the attribute to the page again
 */
export function keepInTabOrder(host: Element): () => void {
  removeNegative(host);
  const observer = new MutationObserver(() => removeNegative(host));
  observer.observe(host, { attributeFilter: ['tabindex'] });
  return () => observer.disconnect();
}
