import { warnOnce } from '../diagnostics/console.js';
import { builtIn } from '../page/built-in.js';
import { isFallbackName, slotMeantBy, slots } from './names.js';
import { isSlot, matches, showsSomething } from './shows.js';

const CONTACT = 'contact';
const LOCAL = 'local';

/**
 * Elements that were meant for a slot. An author who writes `<slot name="…">` outside of a shadow tree
 * means `slot="…"`.
 */
const GIVEN = '[slot], slot[name]';

const tagOf = (element: Element): string => builtIn(element, 'localName');

const slotOf = (element: Element): string => builtIn(element, 'slot');

/** Puts an element into a slot. An element that is there already is left alone, as each change calls observers. */
function putInto(slot: string, element: Element): void {
  if (slotOf(element) !== slot) builtIn(element, 'setAttribute')('slot', slot);
}

const nameOf = (element: Element): string =>
  slotOf(element) ||
  (tagOf(element) === 'slot' && !isSlot(element) ? (element.getAttribute('name') ?? '') : '');

/**
 * Whether an element may have its own slots: a widget, a placeholder, prerendered text that has lost its
 * shadow tree, or an element with an open shadow tree.
 */
function hasSlots(element: Element): boolean {
  if (tagOf(element).startsWith('iort-') || matches(element, '[data-iort], [part~=root]')) {
    return true;
  }
  customElements.upgrade(element); // otherwise a custom element may get its shadow tree only later
  return builtIn(element, 'shadowRoot') !== null;
}

/** Whether any element between an element and the host passes the test. */
function isAnyBetween(
  element: Element,
  host: Element,
  isMeant: (place: Element) => boolean,
): boolean {
  const parentOf = (place: Element): Element | null => builtIn(place, 'parentElement');
  for (let place = parentOf(element); place && place !== host; place = parentOf(place)) {
    if (isMeant(place)) return true;
  }
  return false;
}

/** Corrects the slot of a child whose slot name is unknown, or that is a `<slot>` element with a name. */
function rename(child: Element, tag: string): void {
  const name = nameOf(child);
  const meant = slotMeantBy(name);
  if (!meant && isFallbackName(name)) {
    builtIn(child, 'removeAttribute')('slot');
    warnOnce(`<${tag}>: a fallback needs no slot="${name}"; it is hidden once the text is shown`);
    return;
  }
  const isSlotElement = !slotOf(child);
  putInto(meant ?? LOCAL, child);
  if (isSlotElement) {
    warnOnce(
      `<${tag}>: <slot name="${name}"> is shown, but write <p slot="${meant ?? LOCAL}">…</p>`,
    );
    return;
  }
  warnOnce(
    `<${tag}>: there is no slot="${name}", using "${meant ?? LOCAL}"; there are: ${slots.join(' ')}`,
  );
}

/** The slot of the host for which an element inside a child was meant; undefined if there is none. */
function slotInside(element: Element, host: Element): string | undefined {
  const name = nameOf(element);
  if (!name || isAnyBetween(element, host, hasSlots)) return undefined;
  // Another name than ours may be a slot of a custom element between the element and the host. The shadow tree of that
  // custom element may not exist yet.
  if (isAnyBetween(element, host, (place) => tagOf(place).includes('-'))) {
    return slots.find((slot) => slot === name);
  }
  return slotMeantBy(name) ?? (isFallbackName(name) ? undefined : LOCAL);
}

/** The slots of children that were put there because of what they contain. If that changes, the children may belong elsewhere. */
const lifted = new WeakMap<Element, string>();

/** Whether the slot of a child is the one that this script has chosen. */
const isLifted = (child: Element): boolean => lifted.get(child) === slotOf(child);

/** Keeps the slot that a page has given to a child, even if it is the one that this script had chosen. */
export function keepSlot(child: Element): void {
  lifted.delete(child);
}

/**
 * Handles a child that contains elements meant for a slot. Only children of the host can be slotted. So the
 * whole child is put into the slot, with its other content. If the child contains elements for both slots, it is
 * put into `contact`, as readers need the number most. No element is moved: a framework that owns it would fail.
 * An element that shows nothing, such as an empty field of a template, chooses no slot: the number of the page's head
 * would give way to it. What a style sheet hides counts: its style depends on whether it is in a slot, so the choice would
 * change again and again.
 */
function lift(wrapper: Element, host: Element, tag: string): void {
  const meant = [...builtIn(wrapper, 'querySelectorAll')(GIVEN)].flatMap((element) => {
    const slot = showsSomething(element) && slotInside(element, host);
    return slot ? [{ element, slot, name: nameOf(element) }] : [];
  });
  const [first] = meant;
  if (!first) {
    if (isLifted(wrapper)) builtIn(wrapper, 'removeAttribute')('slot');
    lifted.delete(wrapper);
    return;
  }
  for (const { element, slot } of meant) putInto(slot, element);
  const slot = meant.some((each) => each.slot === CONTACT) ? CONTACT : LOCAL;
  putInto(slot, wrapper);
  lifted.set(wrapper, slot);
  warnOnce(
    `<${tag}>: slot="${first.name}" is inside <${tagOf(wrapper)}>; it is shown, but put slot="${first.slot}" directly between the tags`,
  );
}

/**
 * Makes sure that words meant for a slot are shown, even if the name is misspelled or a system has put an
 * element around them. One console line says what to correct.
 * @param host the element or placeholder that contains the words
 * @param tag name of the element, for the console
 */
export function placeStrayWords(host: Element, tag: string): void {
  for (const child of [...host.children]) {
    if (isSlot(child)) continue;
    if (nameOf(child) && !slots.includes(slotOf(child))) rename(child, tag);
    else if ((!slotOf(child) || isLifted(child)) && !hasSlots(child)) lift(child, host, tag);
  }
}
