import { builtIn } from '../page/built-in.js';
import { allAround } from '../page/hosts.js';
import { styleOf } from '../page/style.js';

/** Whether a reader can scroll a box. */
const scrolls = (box: Element): boolean =>
  box === builtIn(document, 'scrollingElement') || /auto|scroll/.test(styleOf(box).overflowY);

/**
 * Notes the vertical position of an element in the window: not every browser keeps that position when the
 * text above the element grows.
 * @returns a function that scrolls the boxes around the element's replacement, so that the replacement has the
 * same position
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
