import { warnOnce } from '../diagnostics/console.js';
import { meantBy } from '../diagnostics/near.js';
import { builtIn } from '../page/built-in.js';

/** The slots that every element has, by name. */
const slots = ['contact', 'local'];

const LOCAL = 'local';

/** A name that is near to that of a slot, and a word of its own. */
const NOT_MEANT = 'content';

/** Names that people give to what needs none. */
const FALLBACK = ['default', 'fallback'];

const tagOf = (element: Element): string => builtIn(element, 'localName');

const slotOf = (element: Element): string => builtIn(element, 'slot');

const putInto = (slot: string, element: Element): void =>
  builtIn(element, 'setAttribute')('slot', slot);

/** Whether a custom element stands around another, inside of a host: then its slots are its own. */
function isOfAnother(element: Element, host: Element): boolean {
  const parentOf = (place: Element): Element | null => builtIn(place, 'parentElement');
  for (let place = parentOf(element); place && place !== host; place = parentOf(place)) {
    if (tagOf(place).includes('-') || builtIn(place, 'shadowRoot')) return true;
  }
  return false;
}

/** Gives a child with the name of no slot to the one that was meant, or to the hospital's words. */
function rename(child: Element, tag: string): void {
  const slot = slotOf(child);
  const meant = slot.toLowerCase() === NOT_MEANT ? undefined : meantBy(slot, slots);
  if (!meant && meantBy(slot, FALLBACK)) {
    builtIn(child, 'removeAttribute')('slot');
    warnOnce(`<${tag}>: a fallback needs no slot="${slot}"; it is hidden once the text is there`);
    return;
  }
  putInto(meant ?? LOCAL, child);
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
  const meant = [...builtIn(wrapper, 'querySelectorAll')('[slot]')].filter(
    (element) => meantBy(slotOf(element), slots) && !isOfAnother(element, host),
  );
  const [first] = meant;
  if (!first) return;
  for (const element of meant) putInto(meantBy(slotOf(element), slots) as string, element);
  const slot = slotOf(first);
  const isForOne = meant.every((element) => slotOf(element) === slot);
  if (!isForOne) host.append(...meant.filter((element) => slotOf(element) !== LOCAL));
  putInto(isForOne ? slot : LOCAL, wrapper);
  warnOnce(
    `<${tag}>: slot="${slot}" stands inside <${tagOf(wrapper)}>; it is shown, but put it directly between the tags`,
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
    if (tagOf(child) === 'slot') continue;
    const slot = slotOf(child);
    if (slot && !slots.includes(slot)) rename(child, tag);
    else if (!slot && !tagOf(child).includes('-')) lift(child, host, tag);
  }
}
