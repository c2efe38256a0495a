import type { Urgency } from '../../../content/topic.js';
import { circle } from './shape.js';

/** The view box of every icon. */
export const urgencyIconBox = '0 0 24 24';

/**
 * Icons that say how soon to call. They differ in shape and weight, not in color: a solid triangle, a phone
 * that rings, a clock. The words beside them say the same, so nobody has to know the icons.
 */
export const urgencyIcons: Readonly<Record<Urgency, string>> = {
  emergency:
    '<path fill="currentColor" fill-rule="evenodd" stroke="none" d="M12 1l11.5 21H.5zM10.7 8.5v7h2.6v-7zM10.7 17.2v2.6h2.6v-2.6z"></path>',
  now: '<path d="M7.5 2h9v20h-9zM11 18.5h2M4 8c-1.2 2.6-1.2 5.4 0 8M20 8c1.2 2.6 1.2 5.4 0 8"></path>',
  office: `<path d="${circle(12, 12, 10)}M12 6v6l4 2.5"></path>`,
};
