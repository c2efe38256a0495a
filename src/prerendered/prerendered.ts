import { showsSomething } from '../slots/shows.js';

/** Elements that had text in a declarative shadow root before their first render. */
const prerendered = new WeakSet<Element>();

/**
 * Notes whether an element is prerendered, by the content of its shadow root before the first render. The
 * attribute `data-iort-ssr` can't tell: a page may have copied or dropped it. Content that shows nothing
 * is removed, for example text that another system has hidden. Otherwise it would stay beside the rendered
 * text.
 */
export function notePrerendered(host: Element, root: ShadowRoot): void {
  if ([...root.childNodes].some((node) => showsSomething(node))) prerendered.add(host);
  else root.replaceChildren();
}

/** Whether an element had prerendered text before its first render. */
export const isPrerendered = (host: Element): boolean => prerendered.has(host);
