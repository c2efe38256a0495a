import { builtIn } from '../page/built-in.js';
import { isElement } from '../slots/shows.js';

/** The attributes that decide whether, or how, the words of an element are shown. */
const ATTRIBUTES = ['open', 'hidden', 'lang', 'dir', 'alt', 'aria-label', 'class', 'style', 'slot'];

/** Whether a change is in the control "Listen" or in its player. */
function isOwn({ target }: MutationRecord): boolean {
  const element = isElement(target) ? target : target.parentElement;
  return !!element && builtIn(element, 'closest')('.listen') !== null;
}

/**
 * Calls back whenever the shown text of a widget, or the hospital's text in it, may have changed.
 * @returns a function that stops the watch
 */
export function watchText(root: ShadowRoot, changed: () => void): () => void {
  const observer = new MutationObserver((records) => {
    if (!records.every(isOwn)) changed();
  });
  const all = {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ATTRIBUTES,
  };
  observer.observe(root, all);
  observer.observe(root.host, all);
  return () => observer.disconnect();
}
