import { builtIn } from './built-in.js';
import { around } from './hosts.js';
import { styleOf } from './style.js';

/** Events that show that a reader has begun to use a page. */
export const READER_EVENTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** The innermost box that is scrolled vertically: an element, a box around it, or the page. */
function scrolledBox(element: Element): Element | undefined {
  for (let box: Element | null = element; box; box = around(box)) {
    if (builtIn(box, 'scrollTop') !== 0) return box;
  }
  return undefined;
}

/** Whether the page, an element or a box around the element is scrolled vertically. */
export const isScrolled = (element: Element): boolean => !!scrolledBox(element);

/** How far from its target a browser may stop after it has followed a link, in pixels. */
const NEAR = 2;

/**
 * Whether the page, or the box that scrolls in place of the page, has another scroll position than the one to which a
 * link to an element leads. False without an element, if nothing is scrolled, and at the end of the box, where no
 * browser can scroll further.
 */
export function isScrolledAway(target: Element | null): boolean {
  const box = target && scrolledBox(target);
  if (!box) return false;
  const room =
    parseFloat(styleOf(target).scrollMarginTop) +
    (parseFloat(styleOf(box).scrollPaddingTop) || 0) +
    Math.max(0, box.getBoundingClientRect().top); // the top of a page that is scrolled is above the window
  const isAtEnd = box.scrollTop + box.clientHeight >= box.scrollHeight - NEAR;
  return !isAtEnd && Math.abs(target.getBoundingClientRect().top - room) > NEAR;
}

/**
 * Whether a reader has typed or clicked in the last seconds, also before the script ran. `hasBeenActive`
 * is not used: in Chromium it is true from the start if the reader came by a link of the same site.
 */
export const hasActed = (): boolean => navigator.userActivation?.isActive ?? false;
