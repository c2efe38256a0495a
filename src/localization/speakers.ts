import { attempt } from '../diagnostics/attempt.js';
import { notifyElements } from './catalogs.js';
import { byPlace } from '../page/hosts.js';
import { canBeSeen } from './seen.js';

/** By locale, the elements whose place has this locale and whose translation is unreviewed. */
const members = new Map<string, Set<Element>>();

/** By locale, the "speaker": the one element that shows the notice "unreviewed" for the whole page. */
const speakers = new Map<string, Element>();

/** Locales whose speaker was chosen because it can be seen, or because it is the only element. */
const chosen = new Set<string>();

/**
 * Makes the first visible element of a locale the speaker. A speaker that was chosen in this way stays
 * while it can be seen, so that nothing on the page moves under a reader. If no element is visible, the
 * chosen speaker stays too. If no speaker has been chosen yet either, the first element becomes the speaker.
 */
function choose(locale: string): void {
  const speaker = speakers.get(locale);
  const showing = members.get(locale) ?? new Set();
  if (speaker && showing.size === 1 && showing.has(speaker)) {
    chosen.add(locale); // no other element shows this locale, so there is nothing to measure
    return;
  }
  const current = speaker && chosen.has(locale) && showing.has(speaker) ? speaker : undefined;
  if (current && canBeSeen(current)) return;
  const all = [...showing].sort(byPlace);
  const firstVisible = all.find(canBeSeen);
  if (firstVisible) chosen.add(locale);
  const next = firstVisible ?? current ?? all[0];
  if (next === speaker) return;
  if (next) speakers.set(locale, next);
  else {
    speakers.delete(locale);
    chosen.delete(locale);
  }
  notifyElements();
}

/** Runs {@link choose} for each of the locales. If this fails, a console line says so. */
const chooseIn = (locales: readonly string[]): void => {
  attempt('the notice on an unreviewed translation may be in a hidden widget', () =>
    locales.forEach(choose),
  );
};

const chooseAll = (): void => chooseIn([...members.keys()]);

let observer: IntersectionObserver | undefined;
/** Has a large margin: it notices elements that appear or disappear far outside the window. */
let farObserver: IntersectionObserver | undefined;
let isDue = false;

/** Chooses again in a later task, after the page's own listeners for the event. Several events cause one task. */
const chooseSoon = (): void => {
  if (isDue) return;
  isDue = true;
  setTimeout(() => {
    isDue = false;
    chooseAll();
  });
};

/** Events after which an element may be covered or hidden in a way that the observers don't notice. */
const CHANGE_EVENTS = ['click', 'keyup', 'transitionend', 'animationend', 'scroll'];

/**
 * Chooses the speakers again whenever the element enters or leaves the viewport, appears or disappears, and
 * after each event of {@link CHANGE_EVENTS}. The first time is after the next layout of the page, because an
 * element can't be measured before.
 */
export function watch(element: Element): void {
  attempt('widgets that come into view are not noticed', () => {
    if (!observer) {
      for (const type of CHANGE_EVENTS) {
        addEventListener(type, chooseSoon, { passive: true, capture: true });
      }
    }
    observer ??= new IntersectionObserver(chooseAll);
    observer.unobserve(element); // observing it again makes the browser report it again
    observer.observe(element);
    farObserver ??= new IntersectionObserver(chooseAll, { rootMargin: '1000000px' });
    farObserver.observe(element);
  });
}

/**
 * Adds an element to the members of a locale. The element's text is an unreviewed translation in that locale.
 * @returns whether the element is the speaker of that locale
 */
export function isSpeaker(element: Element, locale: string): boolean {
  const showing = members.get(locale) ?? new Set();
  members.set(locale, showing);
  showing.add(element);
  watch(element);
  if (!speakers.has(locale)) speakers.set(locale, element);
  return speakers.get(locale) === element;
}

/**
 * Removes an element from the members of each locale except `shown`. If the element was the speaker of such a
 * locale, another member becomes the speaker, if any is left.
 * @param shown the locale of the element's place; undefined if the element has left the page
 */
export function release(element: Element, shown?: string): void {
  for (const [locale, showing] of members) {
    if (locale === shown || !showing.delete(element)) continue;
    if (shown === undefined) {
      observer?.unobserve(element);
      farObserver?.unobserve(element);
    }
    if (speakers.get(locale) === element) chooseIn([locale]);
  }
}
