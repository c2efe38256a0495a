import { allAround, hostsOf } from '../page/hosts.js';
import { isOpen, reachOf, spanOf, type Span } from './reach.js';

const SEEN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/** Height of a line, in pixels, where a notice stands or would stand. */
const LINE = 24;

/** Where on that line to look. */
const PLACES = [0.25, 0.5, 0.75];

/** Elements that were found hidden when they were last in the window. */
const hidden = new WeakSet<Element>();

/** The line below the title of a widget: there its notice stands, if it has one. */
function lineOf(element: Element): Span {
  const [start, end] = spanOf(element, 'y');
  const title = element.shadowRoot?.querySelector('.title');
  const top = title && title.getClientRects().length > 0 ? spanOf(title, 'y')[1] : start;
  return [top, Math.min(end, top + LINE)];
}

/** Whether nothing of the page lies over a point of an element, in any tree that it stands in. */
const isOnTop = (element: Element, x: number, y: number): boolean =>
  hostsOf(element).every((place) => {
    const tree = place.getRootNode() as Document | ShadowRoot;
    return place.contains(tree.elementFromPoint(x, y));
  });

/** Whether a bar or a window of the page lies over a point of an element: a reader gets rid of it. */
function isUnderBar(element: Element, x: number, y: number): boolean {
  const own = new Set(allAround(element));
  const top = element.ownerDocument.elementFromPoint(x, y);
  return (
    !!top &&
    [top, ...allAround(top)].some(
      (box) => !own.has(box) && /fixed|sticky/.test(getComputedStyle(box).position),
    )
  );
}

/**
 * Whether a reader can come to see the notice of a widget. Where its place is in the window, the
 * browser is asked what lies there, whatever hides it: folds, clips, turned sides, other layers.
 * Elsewhere it is what can be scrolled to, unless it was found hidden before.
 */
export function canBeSeen(element: Element): boolean {
  if (!element.isConnected || !(element.checkVisibility?.(SEEN) ?? true)) return false;
  const across = spanOf(element, 'x');
  const line = lineOf(element);
  if (!isOpen(across) || !isOpen(line)) return false;
  const [x, y] = [reachOf(element, across, 'x'), reachOf(element, line, 'y')];
  if (!isOpen(x.ever) || !isOpen(y.ever)) return false;
  if (!isOpen(x.now) || !isOpen(y.now)) return !hidden.has(element);
  const middle = (y.now[0] + y.now[1]) / 2;
  const points = PLACES.map((place) => x.now[0] + place * (x.now[1] - x.now[0]));
  if (points.some((point) => isOnTop(element, point, middle))) {
    hidden.delete(element);
    return true;
  }
  if (!points.some((point) => isUnderBar(element, point, middle))) hidden.add(element);
  return !hidden.has(element);
}
