import { warnOnce } from '../diagnostics/console.js';
import { meantBy } from '../diagnostics/near.js';
import { showsSomething } from './shows.js';

/** The slots that every element has, by name. */
const slots = ['contact', 'local'];

const LOCAL = 'local';

/** Whether a custom element stands around another, inside of a host: then its slots are its own. */
function isOfAnother(element: Element, host: Element): boolean {
  for (let place = element.parentElement; place && place !== host; place = place.parentElement) {
    if (place.localName.includes('-') || place.shadowRoot) return true;
  }
  return false;
}

/** Gives a child with the name of no slot to the one that was meant, or to the hospital's words. */
function rename(child: Element, tag: string): void {
  const { slot } = child;
  const meant = meantBy(slot, slots);
  child.slot = meant ?? LOCAL;
  warnOnce(
    `<${tag}>: there is no slot="${slot}", ${
      meant ? `"${meant}" is taken` : `it is shown as slot="${LOCAL}"`
    }; there are: ${slots.join(' ')}`,
  );
}

/**
 * Lifts what is meant for a slot out of an element around it, as only children can stand in slots.
 * An element with nothing else in it takes its place as a whole, so that nothing has to be moved.
 */
function lift(wrapper: Element, host: Element, tag: string): void {
  const meant = [...wrapper.querySelectorAll('[slot]')].filter(
    (element) => meantBy(element.slot, slots) && !isOfAnother(element, host),
  );
  const [first] = meant;
  if (!first) return;
  for (const element of meant) element.slot = meantBy(element.slot, slots) as string;
  const isAlone = meant.every(({ slot }) => slot === first.slot) && !showsSomething(wrapper, meant);
  if (isAlone) wrapper.slot = first.slot;
  else host.append(...meant);
  warnOnce(
    `<${tag}>: slot="${first.slot}" stands inside <${wrapper.localName}>; it is shown, but put it directly between the tags`,
  );
}

/**
 * Sees to it that nothing that a page meant for a slot is lost, because its name is misspelt or
 * because a system has put an element around it. One console line says what to mend.
 * @param host the element, or the placeholder, whose children these are
 * @param tag name of the element, for the console
 */
export function placeStrayWords(host: Element, tag: string): void {
  for (const child of [...host.children]) {
    if (child.localName === 'slot') continue;
    if (child.slot && !slots.includes(child.slot)) rename(child, tag);
    else if (!child.slot && !child.localName.includes('-')) lift(child, host, tag);
  }
}
