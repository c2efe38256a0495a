import { defineAll } from './generated/elements/define-all.js';
import { deliver, type Delivery } from './localization/delivery.js';
import { fillPlaceholders } from './placeholders/fill.js';
import { setFramePages } from './placeholders/link.js';
import { beginAfterTheBrowser } from './shared/turn.js';

/**
 * Registers the elements and fills the placeholders. Every script for pages calls this function.
 * @param delivery how the script's texts reach the elements
 */
export function start(delivery: Delivery): void {
  deliver(delivery);
  setFramePages(delivery.framePages);
  beginAfterTheBrowser();
  defineAll();
  fillPlaceholders();
}
