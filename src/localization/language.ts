const parentRoot = (node: Node): Element | undefined => {
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : undefined;
};

/**
 * The language of the place where an element stands: its own `lang`, else the nearest ancestor's,
 * across shadow roots, up to the document.
 * @returns the attribute as it is written, or `null` where none is found
 */
export function nearestLang(element: Element): string | null {
  for (let place: Element | undefined = element; place; place = parentRoot(place)) {
    const holder = place.closest('[lang]');
    if (holder) return holder.getAttribute('lang');
  }
  return null;
}

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

const watches = new Map<Node, Watch>();

const listen = (root: Node, listener: () => void): void => {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => listeners.forEach((call) => call()));
    observer.observe(root, { attributes: true, attributeFilter: ['lang', 'dir'], subtree: true });
    watches.set(root, (watch = { observer, listeners }));
  }
  watch.listeners.add(listener);
};

const unlisten = (root: Node, listener: () => void): void => {
  const watch = watches.get(root);
  watch?.listeners.delete(listener);
  if (watch?.listeners.size === 0) {
    watch.observer.disconnect();
    watches.delete(root);
  }
};

/**
 * Calls back whenever a `lang` or a `dir` changes in any tree that the element stands in: one
 * observer a root, shared by all elements.
 * @returns a function that stops it
 */
export function watchLang(element: Element, listener: () => void): () => void {
  const roots: Node[] = [];
  for (let place: Element | undefined = element; place; place = parentRoot(place)) {
    roots.push(place.getRootNode());
  }
  roots.forEach((root) => listen(root, listener));
  return () => roots.forEach((root) => unlisten(root, listener));
}
