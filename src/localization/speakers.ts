import { attempt } from '../diagnostics/attempt.js';
import { notify } from './catalogs.js';
import { byPlace } from '../page/hosts.js';
import { canBeSeen } from './seen.js';

/** By locale, the elements that show an unreviewed translation, in the order of their connection. */
const members = new Map<string, Set<Element>>();

/** By locale, the one element that shows the notice "unreviewed" for the whole page. */
const speakers = new Map<string, Element>();

/** Locales whose speaker was chosen among the elements that a reader can see. */
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
  const current = speaker && chosen.has(locale) && showing.has(speaker) ? speaker : undefined;
  if (current && canBeSeen(current)) return;
  const all = [...showing].sort(byPlace);
  const seen = all.find(canBeSeen);
  if (seen) chosen.add(locale);
  const next = seen ?? current ?? all[0];
  if (next === speaker) return;
  if (next) speakers.set(locale, next);
  else {
    speakers.delete(locale);
    chosen.delete(locale);
  }
  notify();
}

const chooseAll = (): void => {
  attempt('who says that a translation is not reviewed is not looked for again', () =>
    [...members.keys()].forEach(choose),
  );
};

let observer: IntersectionObserver | undefined;
/** One that is hidden outside of the window crosses no border of that, but one far around it. */
let farObserver: IntersectionObserver | undefined;
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

/** After these something else may stand where an element stood, which no observer of places notices. */
const TURNS = ['click', 'keyup', 'transitionend', 'animationend', 'scroll'];

/**
 * Looks again at who speaks whenever an element comes into view or leaves it, and once the page is
 * next laid out: only then is it known whether an element can be seen.
 */
function watch(element: Element): void {
  attempt('what comes into view is not noticed', () => {
    if (!observer) {
      for (const type of TURNS) {
        addEventListener(type, chooseSoon, { passive: true, capture: true });
      }
    }
    observer ??= new IntersectionObserver(chooseAll);
    observer.unobserve(element); // what is observed anew is looked at anew
    observer.observe(element);
    farObserver ??= new IntersectionObserver(chooseAll, { rootMargin: '1000000px' });
    farObserver.observe(element);
  });
}

/** Whether an element is the one that speaks for a translation that it shows. */
export function speaks(element: Element, locale: string): boolean {
  const showing = members.get(locale) ?? new Set();
  members.set(locale, showing);
  showing.add(element);
  watch(element);
  if (!speakers.has(locale)) speakers.set(locale, element);
  return speakers.get(locale) === element;
}

/** Lets another element speak where this one no longer shows a language. */
export function release(element: Element, shown?: string): void {
  for (const [locale, showing] of members) {
    if (locale === shown || !showing.delete(element)) continue;
    if (shown === undefined) {
      observer?.unobserve(element);
      farObserver?.unobserve(element);
    }
    if (speakers.get(locale) === element) choose(locale);
  }
}
