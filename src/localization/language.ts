import { builtIn } from '../page/built-in.js';
import { hostsOf } from '../page/hosts.js';

/**
 * The language of an element's place: its own `lang`, else the nearest `lang` around it, also outside the
 * shadow roots that contain it.
 * @returns the attribute as written, or `null` if there is none
 */
export function nearestLang(element: Element): string | null {
  const place = hostsOf(element)
    .map((host) => builtIn(host, 'closest')('[lang]'))
    .find(Boolean);
  return place ? builtIn(place, 'getAttribute')('lang') : null;
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
 * Calls `listener` whenever a `lang` or a `dir` changes in the document or in a shadow root that contains the
 * element. All elements share one observer for each root.
 * @returns a function that stops the calls
 */
export function watchLang(element: Element, listener: () => void): () => void {
  const roots = hostsOf(element).map((place) => place.getRootNode());
  roots.forEach((root) => listen(root, listener));
  return () => roots.forEach((root) => unlisten(root, listener));
}
