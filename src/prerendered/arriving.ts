import { builtIn } from '../page/built-in.js';
import { isLoading, whenLoaded } from '../page/loading.js';

/** The parent of a node; of a shadow root, its host. */
const above = (node: Node): Node | null =>
  builtIn(node, 'parentNode') ?? ('host' in node ? (node as ShadowRoot).host : null);

/**
 * Whether the browser may still be reading an element: its page is loading, and nothing follows the element
 * or an element around it.
 */
function isArriving(element: Element): boolean {
  if (!isLoading()) return false;
  for (let node: Node | null = element; node; node = above(node)) {
    if (builtIn(node, 'nextSibling')) return false;
  }
  return true;
}

/**
 * Calls back once an element's prerendered text has arrived completely: when the page has loaded, if the
 * browser may still be reading the text, and otherwise at once. If the text were replaced earlier, the
 * browser would add the rest of the text to the replacement.
 */
export function whenArrived(element: Element, act: () => void): void {
  if (builtIn(element, 'shadowRoot') && isArriving(element)) whenLoaded(act);
  else act();
}
