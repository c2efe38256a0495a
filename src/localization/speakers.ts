import { attempt } from '../diagnostics/attempt.js';
import { tell } from './catalogs.js';

/** The elements that show an unreviewed translation, in the order in which they came. */
const members = new Map<string, Set<Element>>();

/** Of each such translation the one element that says so for the whole page. */
const speakers = new Map<string, Element>();

const SEEN: CheckVisibilityOptions = { opacityProperty: true, visibilityProperty: true };

/** Whether a reader can come to see an element: one in a closed tab or dialog can't. */
const canBeSeen = (element: Element): boolean =>
  element.isConnected &&
  (element.checkVisibility?.(SEEN) ?? true) &&
  !isOffPage(element) &&
  !isClippedAway(element);

/** Whether an element is shrunk to nothing, or stands where nobody can scroll to. */
function isOffPage(element: Element): boolean {
  const { width, right, bottom } = element.getBoundingClientRect();
  return width <= 1 || right + scrollX <= 0 || bottom + scrollY < 0;
}

/** Whether a box around an element is folded to nothing, as many closed panels are. */
function isClippedAway(element: Element): boolean {
  for (let box = element.parentElement; box; box = box.parentElement) {
    const { clientHeight, clientWidth } = box;
    const isFolded = clientHeight <= 1 || clientWidth <= 1;
    if (isFolded && /hidden|clip/.test(getComputedStyle(box).overflow)) return true;
  }
  return false;
}

/** Lets the first element speak that can be seen, unless the one that speaks can be. */
function choose(locale: string): void {
  const speaker = speakers.get(locale);
  const all = [...(members.get(locale) ?? [])];
  if (speaker && all.includes(speaker) && canBeSeen(speaker)) return;
  const next = all.find(canBeSeen) ?? all[0];
  if (next === speaker) return;
  if (next) speakers.set(locale, next);
  else speakers.delete(locale);
  tell();
}

let observer: IntersectionObserver | undefined;

/**
 * Looks again at who speaks whenever an element comes into view or leaves it, and once at first:
 * whether an element can be seen is known only once the page is laid out.
 */
function watch(element: Element): void {
  attempt('what comes into view is not noticed', () => {
    observer ??= new IntersectionObserver(() => [...members.keys()].forEach(choose));
    observer.observe(element);
  });
}

/** Whether an element is the one that speaks for a translation that it shows. */
export function speaks(element: Element, locale: string): boolean {
  const showing = members.get(locale) ?? new Set();
  members.set(locale, showing);
  if (!showing.has(element)) {
    showing.add(element);
    watch(element);
  }
  if (!speakers.has(locale)) speakers.set(locale, element);
  return speakers.get(locale) === element;
}

/** Lets another element speak where this one no longer shows a language. */
export function release(element: Element, shown?: string): void {
  for (const [locale, showing] of members) {
    if (locale === shown || !showing.delete(element)) continue;
    if (shown === undefined) observer?.unobserve(element);
    if (speakers.get(locale) === element) choose(locale);
  }
}
