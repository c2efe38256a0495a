import { builtIn } from './built-in.js';
import { around } from './hosts.js';
import { styleOf } from './style.js';

/** Events that show that a reader has begun to use a page. */
export const READER_EVENTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Whether the page, an element or a box around the element is scrolled vertically. */
export function isScrolled(element: Element): boolean {
  for (let box: Element | null = element; box; box = around(box)) {
    if (builtIn(box, 'scrollTop') !== 0) return true;
  }
  return scrollY !== 0;
}

/** How far from its target a browser may stop after it has followed a link, in pixels. */
const NEAR = 2;

/**
 * Whether the window has another scroll position than the one to which a link to an element leads. False
 * without an element, and at the end of the page, where no browser can scroll further.
 */
export function isScrolledAway(target: Element | null): boolean {
  if (!target) return false;
  const page = document.documentElement;
  const room =
    parseFloat(styleOf(target).scrollMarginTop) + (parseFloat(styleOf(page).scrollPaddingTop) || 0);
  const isAtEnd = scrollY + innerHeight >= page.scrollHeight - NEAR;
  return !isAtEnd && Math.abs(target.getBoundingClientRect().top - room) > NEAR;
}

/**
 * Whether a reader has typed or clicked in the last seconds, also before the script ran. `hasBeenActive`
 * is not used: in Chromium it is true from the start if the reader came by a link of the same site.
 */
export const hasActed = (): boolean => navigator.userActivation?.isActive ?? false;
