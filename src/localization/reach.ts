import { allAround } from '../page/hosts.js';
import { styleOf } from '../page/style.js';

/** A range on one axis, in pixels of the window. */
export type Span = readonly [from: number, to: number];

/** The names of the properties to read along each axis. */
const properties = {
  x: {
    edges: ['left', 'right'],
    overflow: 'overflowX',
    scrolled: 'scrollLeft',
    content: 'scrollWidth',
    inner: 'clientWidth',
    window: 'innerWidth',
  },
  y: {
    edges: ['top', 'bottom'],
    overflow: 'overflowY',
    scrolled: 'scrollTop',
    content: 'scrollHeight',
    inner: 'clientHeight',
    window: 'innerHeight',
  },
} as const;

export type Axis = keyof typeof properties;

/** Whether a span is longer than one pixel: visually hidden elements are often clipped to one pixel. */
export const hasExtent = ([from, to]: Span): boolean => to - from > 1;

const cut = (one: Span, other: Span): Span => [
  Math.max(one[0], other[0]),
  Math.min(one[1], other[1]),
];

/** The span of an element or range along an axis. */
export function spanOf(element: Element | Range, axis: Axis): Span {
  const { edges } = properties[axis];
  const box = element.getBoundingClientRect();
  return [box[edges[0]], box[edges[1]]];
}

/** The span of the scrollable content of a box, given where the box begins. */
function contentOf(box: Element, axis: Axis, start: number): Span {
  const { scrolled, content, inner } = properties[axis];
  // Right-to-left content scrolls to the left.
  const isReversed = axis === 'x' && styleOf(box).direction === 'rtl';
  const from = start - box[scrolled] + (isReversed ? box[inner] - box[content] : 0);
  return [from, from + box[content]];
}

/** The visible span of a part of an element along an axis. */
interface Reach {
  /** At the present scroll position. */
  readonly now: Span;
  /**
   * Where the part can be seen after scrolling. At first, this is the span of the part. Then every box that clips or
   * scrolls is applied, the innermost first and the window last. If a box can scroll the span into view, the span of the
   * box takes its place. Otherwise, the span is cut to the box.
   */
  readonly ever: Span;
}

/**
 * Finds the visible span of a part of an element, through all boxes around it that clip it or scroll it.
 * @param part the span of the part
 * @param end a box around the element at which to stop; by default the window is the last box
 */
export function reachOf(element: Element, part: Span, axis: Axis, end?: Element): Reach {
  const { overflow, window: size } = properties[axis];
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  let reach: Reach = { now: part, ever: part };
  let isFixed = false;
  const goThrough = (box: Element, edge: Span, scrolls: boolean): void => {
    const { now, ever } = reach;
    const canScroll = scrolls && hasExtent(cut(ever, contentOf(box, axis, edge[0])));
    reach = { now: cut(now, edge), ever: canScroll ? edge : cut(ever, edge) };
  };
  for (const box of [element, ...allAround(element)]) {
    if (box === end) return reach;
    const style = styleOf(box);
    const flow = style[overflow] || 'visible';
    const isPage = box === body || box === documentElement; // the overflow of one of the two applies to the window: see below
    if (!isPage && !isFixed && flow !== 'visible') {
      goThrough(box, spanOf(box, axis), /auto|scroll/.test(flow));
    }
    isFixed ||= style.position === 'fixed';
  }
  const [page, inner] = [documentElement, body].map((box) => styleOf(box)[overflow]);
  const flow = page === 'visible' ? inner : page;
  const cannotScroll = isFixed || /hidden|clip/.test(flow ?? '');
  goThrough(scrollingElement ?? documentElement, [0, window[size]], !cannotScroll);
  return reach;
}
