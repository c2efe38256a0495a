import { warnOnce } from '../diagnostics/console.js';
import { meantBy } from '../diagnostics/near.js';

/** The slots that every element has, by name. */
const slots = ['contact', 'local'];

const LOCAL = 'local';

/** A name that is near to that of a slot, and a word of its own. */
const NOT_MEANT = 'content';

/** Names that people give to what needs none. */
const FALLBACK = ['default', 'fallback'];

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
  const meant = slot.toLowerCase() === NOT_MEANT ? undefined : meantBy(slot, slots);
  if (!meant && meantBy(slot, FALLBACK)) {
    child.removeAttribute('slot');
    warnOnce(`<${tag}>: a fallback needs no slot="${slot}"; it is hidden once the text is there`);
    return;
  }
  child.slot = meant ?? LOCAL;
  warnOnce(
    `<${tag}>: there is no slot="${slot}", ${
      meant ? `"${meant}" is taken` : `it is shown as slot="${LOCAL}"`
    }; there are: ${slots.join(' ')}`,
  );
}

/**
 * Lifts what is meant for a slot out of an element around it, as only children can stand in slots.
 * The element takes the place as a whole, with what else is in it, so that nothing has to be moved;
 * of words for two slots the number is moved out of it.
 */
function lift(wrapper: Element, host: Element, tag: string): void {
  const meant = [...wrapper.querySelectorAll('[slot]')].filter(
    (element) => meantBy(element.slot, slots) && !isOfAnother(element, host),
  );
  const [first] = meant;
  if (!first) return;
  for (const element of meant) element.slot = meantBy(element.slot, slots) as string;
  const isForOne = meant.every(({ slot }) => slot === first.slot);
  if (!isForOne) host.append(...meant.filter(({ slot }) => slot !== LOCAL));
  wrapper.slot = isForOne ? first.slot : LOCAL;
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
