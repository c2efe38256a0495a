import { allAround } from '../page/hosts.js';
import { isElement } from '../slots/shows.js';

/** The element in which a range begins. */
function elementOf({ startContainer, startOffset }: Range): Element | null {
  if (!isElement(startContainer)) return startContainer.parentElement;
  const child = startContainer.childNodes[startOffset];
  return child && isElement(child) ? child : startContainer;
}

/** Whether part of a range is visible in the window and in every scrolling box around it. */
export function isInView(range: Range): boolean {
  const element = elementOf(range);
  const { top, bottom, height } = range.getBoundingClientRect();
  if (!element || height === 0) return true; // not visible at all, so there is nothing to follow
  let [from, to] = [0, innerHeight];
  for (const box of allAround(element)) {
    if (!/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowY)) continue;
    if (box === box.ownerDocument.documentElement || box === box.ownerDocument.body) continue;
    const edges = box.getBoundingClientRect();
    [from, to] = [Math.max(from, edges.top), Math.min(to, edges.bottom)];
  }
  return bottom > from && top < to;
}

/** Whether all of a range is visible, or as much as fits in the window. */
const isWholeInView = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return isInView(range) && top >= 0 && (bottom <= innerHeight || bottom - top > innerHeight);
};

/** Scrolls a range into the window at once: smooth scrolling makes some readers ill. */
export function bringIntoView(range: Range): void {
  if (isWholeInView(range)) return;
  elementOf(range)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isWholeInView(range)) return;
  // A paragraph may be taller than the window.
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}
