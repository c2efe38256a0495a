import { warnOnce } from '../diagnostics/console.js';
import { reachesIn, reachesInLine } from '../slots/reach.js';
import { wordsIn } from '../slots/shows.js';
import { reachesOfPage } from '../slots/unnamed.js';

/**
 * Reports if somebody has written a telephone number, e-mail address or contact link into prerendered text,
 * and the new text does not show it.
 * @param phones lines with the numbers that the new text shows
 */
export function reportLostNumbers(
  host: Element,
  root: ShadowRoot,
  phones: readonly string[],
): void {
  const shown = new Set([...reachesIn(wordsIn(host, 'contact')), ...phones.flatMap(reachesInLine)]);
  if (reachesOfPage([...root.childNodes]).every((reach) => shown.has(reach))) return;
  warnOnce(
    `<${host.localName}>: a telephone number or address in the prerendered text is not ours and is hidden: write phone="…" on the tag, or <p slot="contact">…</p> between the tags`,
  );
}
