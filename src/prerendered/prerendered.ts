import { showsSomething } from '../slots/shows.js';

/** Elements that came with their text in a declarative shadow root. */
const prerendered = new WeakSet<Element>();

/**
 * Notes whether an element came with its text, by what its shadow root holds before anything is
 * rendered: a copied mark says nothing of that, and a system may have dropped the mark. What shows
 * nothing, as it was hidden on its way, goes: it would stand beside what is rendered.
 */
export function notePrerendered(host: Element, root: ShadowRoot): void {
  if ([...root.childNodes].some((node) => showsSomething(node))) prerendered.add(host);
  else root.replaceChildren();
}

/** Whether an element came with its text from a server. */
export const isPrerendered = (host: Element): boolean => prerendered.has(host);
