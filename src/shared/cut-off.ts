import { attempt } from '../diagnostics/attempt.js';
import { warnOnce } from '../diagnostics/console.js';
import { hasExtent, reachOf, spanOf, type Span } from '../localization/reach.js';

/** Height of the end of a widget that has to be seen, in pixels. */
const END = 24;

/** How long accordions of a page may take to grow, in milliseconds. */
const WAIT_MS = 1000;

/**
 * Writes a console line if a box of the page hides the end of a widget that has grown. Many accordions get a fixed
 * height when they are opened. An answer that is opened later pushes the end of the widget out of such a box, and with
 * it the hospital's number and words.
 */
export function reportCutOff(host: Element): void {
  const look = () => {
    const span = spanOf(host, 'y');
    const canBeSeen = (part: Span): boolean =>
      hasExtent(reachOf(host, part, 'y', host.ownerDocument.body).ever);
    if (!canBeSeen(span) || canBeSeen([span[1] - END, span[1]])) return;
    warnOnce(`<${host.localName}>: a box around it hides its end: let the box grow with it`);
  };
  setTimeout(() => attempt('a box may hide the end of a widget', look), WAIT_MS);
}
