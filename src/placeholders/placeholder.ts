import { BLANK } from '../diagnostics/blank.js';
import { warnOnce } from '../diagnostics/console.js';
import { meantBy } from '../diagnostics/near.js';
import { valueIn, whole } from '../diagnostics/quotes.js';
import { builtIn } from '../page/built-in.js';
import {
  elementNames,
  partNames,
  placeholderOptions,
  signOffOptions,
  slotNames,
} from '../generated/contract/names.js';
import { lookAt } from '../shared/near-misses.js';
import { keepSeen } from '../shared/keep-seen.js';
import { keepInTabOrder } from '../shared/tab-order.js';
import { slotMeantBy, slotOfAttribute } from '../slots/names.js';
import { paragraphs } from '../slots/paragraphs.js';
import { REPLACED, SILENT } from '../slots/shows.js';
import { placeStrayWords } from '../slots/stray.js';
import { watchWords } from '../slots/watch.js';
import type { Asked } from './asked.js';
import { askedByClass } from './class.js';
import { askedByLink } from './link.js';
import { rootOf } from './root.js';

/** The attribute that names the widget of a placeholder. */
export const MARK = 'data-iort';

/** The attributes of a widget that a placeholder can set, each with `data-` before its name. */
const attributes = [...placeholderOptions, 'lang', 'dir'];

/** The slots for which a placeholder takes plain text, one paragraph per line. */
const texts = slotNames;

/** Options that a placeholder can't set, because some systems let anybody write a placeholder. */
const refused: readonly string[] = signOffOptions;

/** Elements that can't contain a widget, or are the page itself. */
const UNFIT = `html, head, body, details, option, datalist, br, hr, table, thead, tbody, tfoot, tr, svg :not(foreignObject *), math, math *, ${REPLACED}, ${SILENT}`;

/** The `data-` attributes of a placeholder that the script reads. */
export const readAttributes = [MARK, ...[...attributes, ...texts].map((name) => `data-${name}`)];

/** The widget of each placeholder. */
const widgets = new WeakMap<Element, HTMLElement>();

/** For each filled placeholder, the functions that stop watching it. */
const watches = new WeakMap<Element, ((() => void) | undefined)[]>();

/** The options that each widget got from its placeholder. */
const handedOn = new WeakMap<HTMLElement, Set<string>>();

/**
 * Passes the changed options of a placeholder to its widget. An option that is empty or has only invisible characters, as
 * templates and editors write it for an empty field, is not set: an empty `lang` would replace the page's language by none.
 * An option that was set only on the widget stays.
 */
function handOnOptions({ option }: Asked, widget: HTMLElement): void {
  const handed = handedOn.get(widget) ?? new Set();
  handedOn.set(widget, handed);
  for (const name of attributes) {
    const value = option(name) ?? '';
    if (BLANK.test(value)) {
      if (handed.delete(name)) widget.removeAttribute(name);
      continue;
    }
    handed.add(name);
    if (widget.getAttribute(name) !== value) widget.setAttribute(name, value);
  }
}

/**
 * The attribute of paragraphs that this script has made from `data-contact` or `data-local`. The script
 * removes only these paragraphs.
 */
const MADE = 'data-iort-words';

/**
 * Passes changed words in `data-contact` and `data-local` to the widget. Reports attributes that look like
 * words for a slot, or state a sign-off, but have no effect.
 */
function handOnWords(place: Element, widget: HTMLElement): void {
  for (const slot of texts) {
    const old = [...widget.querySelectorAll(`:scope > p[slot=${slot}][${MADE}]`)];
    const next = paragraphs(whole(valueIn(place, `data-${slot}`) ?? ''), slot);
    next.forEach((paragraph) => paragraph.setAttribute(MADE, ''));
    if (old.map((p) => p.textContent).join('\n') === next.map((p) => p.textContent).join('\n'))
      continue;
    old.forEach((paragraph) => paragraph.remove());
    widget.prepend(...next);
  }
  for (const name of place.getAttributeNames()) {
    if (readAttributes.includes(name)) continue;
    const isNear = slotMeantBy(name.replace('data-', '')) === 'contact';
    const slot = isNear ? 'contact' : slotOfAttribute(place, name);
    if (slot) {
      const write =
        slot === 'contact' ? 'data-phone, or data-contact for a sentence' : `data-${slot}`;
      warnOnce(`a placeholder takes no ${name}: write ${write}`);
    }
  }
  const given = refused.filter((name) => place.hasAttribute(`data-${name}`));
  if (given.length > 0) {
    warnOnce(
      `a placeholder takes no sign-off, so ${given.map((name) => `data-${name}`).join(', ')} is ignored: use <${widget.localName}>, or <meta name="iort-${given[0]}"> in the page's head`,
    );
  }
}

/** A slot that forwards children of the placeholder to the widget's slot of the same name; an empty name means the unnamed slot. */
const slotFor = (name: string): HTMLSlotElement =>
  Object.assign(builtIn(document, 'createElement')('slot'), name ? { name, slot: name } : {});

/**
 * Puts a widget into the shadow root of a placeholder. Slots forward the children of the placeholder:
 * the children are not moved, as a framework may own them. If the placeholder can't have a shadow root, or
 * already has one, the widget becomes its child, and the other children move into the widget.
 */
function putInto(place: Element, widget: HTMLElement): void {
  const root = rootOf(place);
  if (!root) {
    const { activeElement } = place.getRootNode() as Document;
    widget.append(...place.childNodes);
    place.append(widget);
    // An element that is moved loses the focus.
    if (widget.contains(activeElement)) {
      (activeElement as HTMLElement).focus({ preventScroll: true });
    }
    return;
  }
  widget.setAttribute('exportparts', partNames.join(', '));
  widget.append(...['contact', 'local', ''].map(slotFor));
  root.replaceChildren(widget);
}

/**
 * The widget with this tag that is in the placeholder already, because the placeholder was copied, or
 * because another script has filled it.
 */
const foundIn = (place: Element, tag: string | undefined): HTMLElement | null | undefined =>
  tag === undefined
    ? undefined
    : (place.shadowRoot?.querySelector<HTMLElement>(tag) ??
      place.querySelector<HTMLElement>(`:scope > ${tag}`));

/**
 * Leaves an element that no longer asks for a widget to the page: removes the widget, shows the element's content again, and
 * watches nothing of the element any more.
 */
function release(place: Element, widget: HTMLElement | null | undefined): void {
  watches.get(place)?.forEach((stop) => stop?.());
  watches.delete(place);
  widgets.delete(place);
  widget?.replaceWith(...widget.childNodes);
}

/** Watches a filled placeholder until it is released. */
function watch(place: Element): void {
  const words = watchWords(place, () => {
    // A link or an empty element that has changed may no longer be a placeholder.
    if (!place.hasAttribute(MARK)) fill(place);
    const widget = widgets.get(place);
    if (widget) placeStrayWords(place, widget.localName);
  });
  // Starts last, as observers are called in the order in which they were made: a page may replace the content and then set
  // `tabindex`, which belongs to the page again.
  const more = rootOf(place) ? [keepInTabOrder(place), keepSeen(place)] : [];
  watches.set(place, [words, ...more]);
}

/** Replaces the widget of a placeholder by another widget. */
function replace(old: HTMLElement, widget: HTMLElement): void {
  widget.setAttribute('exportparts', partNames.join(', '));
  widget.append(...old.childNodes);
  old.replaceWith(widget);
}

/**
 * The widget that a placeholder asks for in `data-iort`; undefined if there is no such widget, or if the
 * placeholder can't contain a widget.
 * @param written the value of `data-iort`
 */
function askedByMark(place: Element, written: string): Asked | undefined {
  const element = `<${place.localName} ${MARK}="${written}">`;
  if (place.matches(UNFIT) || place.localName.startsWith('iort-')) {
    warnOnce(`${element}: a widget can't be put there; put ${MARK} on a <div>`);
    return undefined;
  }
  const name = meantBy(written.replace(/^iort-/i, ''), elementNames);
  if (!name || !customElements.get(`iort-${name}`)) {
    warnOnce(`${element}: there is no such widget; there are: ${elementNames.join(' ')}`);
    return undefined;
  }
  if (name !== written)
    warnOnce(`${element}: using "${name}"; there are: ${elementNames.join(' ')}`);
  return {
    tag: `iort-${name}`,
    option: (option) => valueIn(place, `data-${option}`),
  };
}

/**
 * The widget that an element asks for: in `data-iort`, by a link that is its only content, or by its class.
 * @param isFilled whether the element has a widget already
 */
function askedAt(place: Element, isFilled: boolean): Asked | undefined {
  const written = place.getAttribute(MARK);
  if (written !== null) return askedByMark(place, written);
  const asked = askedByLink(place, isFilled) ?? askedByClass(place, isFilled);
  return asked && customElements.get(asked.tag) ? asked : undefined;
}

/** The widget of a placeholder, unless the page has removed it. */
function presentWidget(place: Element): HTMLElement | undefined {
  const widget = widgets.get(place);
  return widget && (widget.getRootNode() === place.shadowRoot || place.contains(widget))
    ? widget
    : undefined;
}

/**
 * Puts the requested widget into a placeholder. If the placeholder already has this widget, passes changes
 * on to the widget. If the placeholder no longer asks for a widget, removes the widget.
 */
export function fill(place: Element): void {
  const present = presentWidget(place);
  const asked = askedAt(place, !!present);
  const tag = asked?.tag;
  const old = present ?? foundIn(place, tag);
  if (asked && old && old.localName === tag) {
    widgets.set(place, old);
    handOnOptions(asked, old);
    handOnWords(place, old);
    return;
  }
  if (!asked || !tag) {
    release(place, old);
    return;
  }
  const widget = builtIn(document, 'createElement')(tag);
  widgets.set(place, widget);
  handOnOptions(asked, widget); // before the widget is in the page: otherwise the widget would start in another language
  if (old) replace(old, widget);
  else putInto(place, widget);
  handOnWords(place, widget);
  lookAt(place);
  placeStrayWords(place, tag);
  if (!old && !watches.has(place)) watch(place);
}
