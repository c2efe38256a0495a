import { builtIn } from './built-in.js';
import { around } from './hosts.js';

/** What a reader does who has begun to use a page. */
export const ACTS = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/** Whether the page, or a box around an element, has been scrolled. */
export function isScrolled(element: Element): boolean {
  for (let box: Element | null = element; box; box = around(box)) {
    if (builtIn(box, 'scrollTop') !== 0) return true;
  }
  return scrollY !== 0;
}

/** Whether a reader has typed or clicked before a script came that could have heard it. */
export const hasActed = (): boolean => navigator.userActivation?.hasBeenActive ?? false;
