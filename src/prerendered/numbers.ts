import { warnOnce } from '../diagnostics/console.js';
import { reachesIn } from '../slots/reach.js';
import { wordsIn } from '../slots/shows.js';
import { reachesOfPage } from '../slots/unnamed.js';

/** Tells of a number that somebody has written into prerendered text, which is rendered without it. */
export function tellOfNumbers(host: Element, root: ShadowRoot): void {
  const said = reachesIn(wordsIn(host, 'contact'));
  if (reachesOfPage([...root.childNodes]).every((reach) => said.has(reach))) return;
  warnOnce(
    `<${host.localName}>: a telephone number or address stands in prerendered text that is not as this version has made it, and is gone now: put <p slot="contact">…</p> between the tags`,
  );
}
