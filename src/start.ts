import { defineAll } from './generated/elements/define-all.js';
import { deliver, type Delivery } from './localization/delivery.js';
import { fillPlaceholders } from './placeholders/fill.js';
import { setFramePages } from './placeholders/link.js';

/**
 * What every script for pages does: registers the elements and fills the placeholders.
 * @param delivery how its texts reach the elements
 * @param framePages address of the folder with our pages for frames, whose links become widgets; none
 *   where the script does not know where it lies
 */
export function start(delivery: Delivery, framePages?: string): void {
  deliver(delivery);
  setFramePages(framePages);
  defineAll();
  fillPlaceholders();
}
