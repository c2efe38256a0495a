import { builtIn } from './built-in.js';

/** The host of the shadow root that contains a node. Undefined for a node outside of shadow roots. */
function hostOf(node: Node): Element | undefined {
  const root = builtIn(node, 'getRootNode')();
  // No `instanceof ShadowRoot`, which fails for a root that another window has created.
  return root.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (root as ShadowRoot).host : undefined;
}

/** An element and the hosts of the shadow roots that contain it, outermost last. */
export function hostsOf(element: Element): Element[] {
  const host = hostOf(element);
  return host ? [element, ...hostsOf(host)] : [element];
}

/** The parent of an element in the flat tree: its slot, its parent, or its host; null at the top. */
export const around = (element: Element): Element | null =>
  builtIn(element, 'assignedSlot') ?? builtIn(element, 'parentElement') ?? hostOf(element) ?? null;

/** All ancestors of an element in the flat tree, innermost first. */
export function* allAround(element: Element): Generator<Element> {
  for (let box = around(element); box; box = around(box)) yield box;
}

/**
 * Compares two elements for `sort`, by their order in the document, also if they are in different shadow
 * roots. Neither element may be in the shadow root of the other.
 */
export function byPlace(one: Element, other: Element): number {
  const others = hostsOf(other).reverse();
  const path = hostsOf(one).reverse();
  const firstDifference = path.findIndex((host, depth) => host !== others[depth]);
  // The first two entries that differ are in the same tree.
  const [here, there] = [path[firstDifference] as Node, others[firstDifference] as Node];
  return here.compareDocumentPosition(there) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
}
