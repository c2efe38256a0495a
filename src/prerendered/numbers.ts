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
    `<${host.localName}>: a telephone number or address that somebody added to the prerendered text is no longer shown: write it as phone="…" on the tag, or put <p slot="contact">…</p> between the tags`,
  );
}
