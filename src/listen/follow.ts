import { allAround } from '../page/hosts.js';
import { isElement } from '../slots/shows.js';

/** The element in which a range begins. */
function elementOf({ startContainer, startOffset }: Range): Element | null {
  if (!isElement(startContainer)) return startContainer.parentElement;
  const child = startContainer.childNodes[startOffset];
  return child && isElement(child) ? child : startContainer;
}

/**
 * Whether part of a range is vertically within the window and within every box around the range that scrolls or
 * clips, apart from <html> and <body>. A range that is not rendered counts as visible.
 */
export function isInView(range: Range): boolean {
  const element = elementOf(range);
  const { top, bottom, height } = range.getBoundingClientRect();
  if (!element || height === 0) return true; // the range is not rendered, so there is nothing to scroll to
  let [from, to] = [0, innerHeight];
  for (const box of allAround(element)) {
    if (!/auto|scroll|hidden|clip/.test(getComputedStyle(box).overflowY)) continue;
    if (box === box.ownerDocument.documentElement || box === box.ownerDocument.body) continue;
    const edges = box.getBoundingClientRect();
    [from, to] = [Math.max(from, edges.top), Math.min(to, edges.bottom)];
  }
  return bottom > from && top < to;
}

/**
 * Whether a range is in view, and no part of it is outside the window. Of a range that is taller than the
 * window, only the top must be inside.
 */
const isWholeInView = (range: Range): boolean => {
  const { top, bottom } = range.getBoundingClientRect();
  return isInView(range) && top >= 0 && (bottom <= innerHeight || bottom - top > innerHeight);
};

/** Scrolls a range into the window without an animation: smooth scrolling makes some readers ill. */
export function bringIntoView(range: Range): void {
  if (isWholeInView(range)) return;
  elementOf(range)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  if (isWholeInView(range)) return;
  // The range may be one sentence of a paragraph that is taller than the window.
  scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior: 'instant' });
}
