import { attempt } from '../diagnostics/attempt.js';
import { builtIn } from '../page/built-in.js';
import { tell } from './catalogs.js';
import { around, byPlace } from '../page/hosts.js';

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

/** Whether a box around an element hides it: folded to nothing, or with something else in its window. */
function isClippedAway(element: Element): boolean {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const page = ['body', 'documentElement'] as const;
  const scrolled: unknown[] = page.map((name) => builtIn(element.ownerDocument, name));
  for (let box = around(element); box; box = around(box)) {
    if (scrolled.includes(box)) continue; // the page itself, which a reader scrolls
    const { overflowX, overflowY } = getComputedStyle(box);
    const edge = builtIn(box, 'getBoundingClientRect')();
    const hides = (overflow: string): boolean => /hidden|clip/.test(overflow);
    if (hides(overflowX) && (edge.width <= 1 || right <= edge.left || left >= edge.right))
      return true;
    if (hides(overflowY) && (edge.height <= 1 || bottom <= edge.top || top >= edge.bottom))
      return true;
  }
  return false;
}

/** Languages of which the first speaker was chosen among those that a reader can see. */
const chosen = new Set<string>();

/**
 * Lets the first element on the page speak that can be seen. Once one has spoken it stays the one as
 * long as it can be seen, as nothing may jump under a reader.
 */
function choose(locale: string): void {
  const speaker = speakers.get(locale);
  const showing = members.get(locale) ?? new Set();
  if (speaker && showing.size === 1 && showing.has(speaker)) {
    chosen.add(locale); // there is no other, and nothing to measure
    return;
  }
  const all = [...showing].sort(byPlace);
  const goesOn = chosen.has(locale) && speaker && all.includes(speaker) && canBeSeen(speaker);
  if (goesOn) return;
  const seen = all.find(canBeSeen);
  if (seen) chosen.add(locale);
  const next = seen ?? all[0];
  if (next === speaker) return;
  if (next) speakers.set(locale, next);
  else {
    speakers.delete(locale);
    chosen.delete(locale);
  }
  tell();
}

const chooseAll = (): void => [...members.keys()].forEach(choose);

let observer: IntersectionObserver | undefined;
let isDue = false;

/** Looks again once what a reader has just done is on the screen. */
const chooseSoon = (): void => {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    chooseAll();
  });
};

/** After these a tab may stand where another one stood, which no observer of places notices. */
const TURNS = ['click', 'keyup', 'transitionend', 'animationend'];

/**
 * Looks again at who speaks whenever an element comes into view or leaves it, and once at first:
 * whether an element can be seen is known only once the page is laid out.
 */
function watch(element: Element): void {
  attempt('what comes into view is not noticed', () => {
    if (!observer) {
      for (const type of TURNS) addEventListener(type, chooseSoon, { passive: true });
    }
    observer ??= new IntersectionObserver(chooseAll);
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
