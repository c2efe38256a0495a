import { allAround, hostsOf } from '../page/hosts.js';
import { hasExtent, reachOf, spanOf, type Span } from './reach.js';
import { styleOf } from '../page/style.js';

const SEEN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/** Height of a line of text, in pixels. */
const LINE = 24;

/** The points to check on a line, as fractions of its width. */
const PLACES = [0.25, 0.5, 0.75];

/** Elements whose line below the title was hidden when this line was last in the window. */
const hidden = new WeakSet<Element>();

/**
 * Top and bottom of the line below the title of a widget, or of the widget's first line if no title is shown.
 * This line is checked in place of the notice, which may not be shown yet.
 */
function lineOf(element: Element): Span {
  const [start, end] = spanOf(element, 'y');
  const title = element.shadowRoot?.querySelector('.title');
  const top = title && title.getClientRects().length > 0 ? spanOf(title, 'y')[1] : start;
  return [top, Math.min(end, top + LINE)];
}

/** Whether a point of an element is uncovered, in every tree that contains the element. */
const isOnTop = (element: Element, x: number, y: number): boolean =>
  hostsOf(element).every((place) => {
    const tree = place.getRootNode() as Document | ShadowRoot;
    return place.contains(tree.elementFromPoint(x, y));
  });

/**
 * Whether a fixed or sticky box of the page, such as a bar or a dialog, covers a point of an element. The
 * reader can close such a box, or scroll.
 */
function isUnderBar(element: Element, x: number, y: number): boolean {
  const own = new Set(allAround(element));
  const top = element.ownerDocument.elementFromPoint(x, y);
  return (
    !!top &&
    [top, ...allAround(top)].some(
      (box) => !own.has(box) && /fixed|sticky/.test(styleOf(box).position),
    )
  );
}

/**
 * Whether a reader can see the line below the title of a widget, now or after scrolling. If the line is in
 * the window, the browser is asked which element is on top at points of the line: a line that is folded,
 * clipped, rotated or covered counts as hidden. If only a bar covers the line, the earlier result stays. A
 * line outside the window counts as visible if the reader can scroll to it and it was not found hidden before.
 */
export function canBeSeen(element: Element): boolean {
  if (!element.isConnected || !(element.checkVisibility?.(SEEN) ?? true)) return false;
  const across = spanOf(element, 'x');
  const line = lineOf(element);
  if (!hasExtent(across) || !hasExtent(line)) return false;
  const [x, y] = [reachOf(element, across, 'x'), reachOf(element, line, 'y')];
  if (!hasExtent(x.ever) || !hasExtent(y.ever)) return false;
  if (!hasExtent(x.now) || !hasExtent(y.now)) return !hidden.has(element);
  const middle = (y.now[0] + y.now[1]) / 2;
  const points = PLACES.map((place) => x.now[0] + place * (x.now[1] - x.now[0]));
  if (points.some((point) => isOnTop(element, point, middle))) {
    hidden.delete(element);
    return true;
  }
  if (!points.some((point) => isUnderBar(element, point, middle))) hidden.add(element);
  return !hidden.has(element);
}
