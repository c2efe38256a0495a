import { allAround } from '../page/hosts.js';

/** A part of a line, in pixels of the window. */
export type Span = readonly [from: number, to: number];

/** What the two axes of a page call the same things. */
const names = {
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

export type Axis = keyof typeof names;

/** Whether there is anything in a span; a pixel is what clipping leaves of what is put aside. */
export const isOpen = ([from, to]: Span): boolean => to - from > 1;

const cut = (one: Span, other: Span): Span => [
  Math.max(one[0], other[0]),
  Math.min(one[1], other[1]),
];

/** How far an element reaches along an axis. */
export function spanOf(element: Element | Range, axis: Axis): Span {
  const { edges } = names[axis];
  const box = element.getBoundingClientRect();
  return [box[edges[0]], box[edges[1]]];
}

/** Where what can be scrolled to in a box lies, given where the box begins. */
function contentOf(box: Element, axis: Axis, start: number): Span {
  const { scrolled, content, inner } = names[axis];
  // Text that runs to the left is scrolled to the left.
  const isReversed = axis === 'x' && getComputedStyle(box).direction === 'rtl';
  const from = start - box[scrolled] + (isReversed ? box[inner] - box[content] : 0);
  return [from, from + box[content]];
}

/** What can be seen of a part of an element along an axis. */
interface Reach {
  /** As things stand. */
  readonly now: Span;
  /** Once a reader has scrolled: of the part, or of a box that it can be scrolled to in. */
  readonly ever: Span;
}

/**
 * Follows a part of an element outwards through what clips it and what can be scrolled.
 * @param end a box around it at which to stop; else the window is the last
 */
export function reachOf(element: Element, part: Span, axis: Axis, end?: Element): Reach {
  const { overflow, window: size } = names[axis];
  const { body, documentElement, scrollingElement } = element.ownerDocument;
  let reach: Reach = { now: part, ever: part };
  let isFixed = false;
  const goThrough = (box: Element, edge: Span, scrolls: boolean): void => {
    const { now, ever } = reach;
    const canScroll = scrolls && isOpen(cut(ever, contentOf(box, axis, edge[0])));
    reach = { now: cut(now, edge), ever: canScroll ? edge : cut(ever, edge) };
  };
  for (const box of [element, ...allAround(element)]) {
    if (box === end) return reach;
    const style = getComputedStyle(box);
    const flow = style[overflow];
    const isPage = box === body || box === documentElement; // what they hide, the window hides
    if (!isPage && !isFixed && flow !== 'visible') {
      goThrough(box, spanOf(box, axis), /auto|scroll/.test(flow));
    }
    isFixed ||= style.position === 'fixed';
  }
  const [page, inner] = [documentElement, body].map((box) => getComputedStyle(box)[overflow]);
  const flow = page === 'visible' ? inner : page;
  const isHeld = isFixed || /hidden|clip/.test(flow ?? '');
  goThrough(scrollingElement ?? documentElement, [0, window[size]], !isHeld);
  return reach;
}
