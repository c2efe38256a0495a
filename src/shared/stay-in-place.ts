import { builtIn } from '../page/built-in.js';
import { allAround } from '../page/hosts.js';
import { styleOf } from '../page/style.js';

/** Whether a box is the page itself, or has a style with which readers can scroll it vertically. */
const scrolls = (box: Element): boolean =>
  box === builtIn(document, 'scrollingElement') || /auto|scroll/.test(styleOf(box).overflowY);

/**
 * Notes the vertical position of an element in the window: not every browser keeps that position when the
 * text above the element grows.
 * @returns a function to call with the element, or with an element that has replaced it. It scrolls the boxes
 * around that element until that element has the noted position
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
