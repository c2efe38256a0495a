import { builtIn } from '../page/built-in.js';
import { allAround } from '../page/hosts.js';

/** Whether a reader can scroll what is in a box. */
const scrolls = (box: Element): boolean =>
  box === builtIn(document, 'scrollingElement') ||
  /auto|scroll/.test(getComputedStyle(box).overflowY);

/**
 * Notes how high in the window an element stands.
 * @returns a function that scrolls the page until another one that has taken its place stands there: not
 * every browser keeps a page still by itself while text above grows
 */
export function stayInPlace(element: Element): (now: Element) => void {
  const { top } = element.getBoundingClientRect();
  return (now) => {
    for (const box of allAround(now)) {
      const moved = now.getBoundingClientRect().top - top;
      if (Math.abs(moved) < 1) return;
      if (scrolls(box)) builtIn(box, 'scrollBy')({ top: moved, behavior: 'instant' });
    }
  };
}
