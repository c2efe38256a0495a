import { builtIn } from '../page/built-in.js';
import { isLoading, whenLoaded } from '../page/loading.js';

/** The parent of a node. For a shadow root, this is its host. */
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
 * Calls back when an element's prerendered text is complete. If the browser may still be reading the text, this is when the
 * browser has read the whole page. Otherwise, it is immediately. If the text were replaced earlier, the
 * browser would add the rest of the text to the replacement.
 */
export function whenArrived(element: Element, act: () => void): void {
  if (builtIn(element, 'shadowRoot') && isArriving(element)) whenLoaded(act);
  else act();
}
