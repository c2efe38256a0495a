import { dayWords as day, localeName as nameOf } from '../../site/advisories/say.js';
import type { ChangeKind } from './declaration.js';
import type { EditionChange, PassageChange, TextChanges } from './compare.js';

/** The name of each kind of change, in the terminal, on the page and in the feed. */
export const kindWords: Readonly<Record<ChangeKind, string>> = {
  meaning: 'meaning',
  wording: 'wording',
  source: 'sources',
};

export { day, nameOf };

/** The English names of languages, separated by commas. */
export const namesOf = (locales: readonly string[]): string => locales.map(nameOf).join(', ');

/** A number with its noun, such as `1 statement` or `2 statements`. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${number} ${number === 1 ? one : many}`;

/** What changed in a passage, in a few words. */
export function whatWords({ what, kind, wasHeld }: PassageChange): string {
  if (what === 'added' || what === 'removed') return kind ? `${what}, ${kindWords[kind]}` : what;
  if (what === 'moved') {
    if (wasHeld === undefined) return 'in other widgets than before';
    return wasHeld ? 'no longer held' : 'newly held';
  }
  return kind ? `${kindWords[kind]} changed` : 'changed';
}

/** Sentences about changed, stale and unchanged translations, and about sign-offs that have lapsed. */
export function translationWords({ words, stale, kept, lapsed }: PassageChange): string[] {
  const changed = Object.keys(words).filter((locale) => locale !== 'en');
  return [
    ...(changed.length > 0 && 'en' in words ? [`Also changed: ${namesOf(changed)}.`] : []),
    ...(stale.length > 0 ? [`Stale translations: ${namesOf(stale)}.`] : []),
    ...(kept.length > 0 ? [`Translations that stayed as they were: ${namesOf(kept)}.`] : []),
    ...lapsed.map(
      ({ locale, role, reviewer, date }) =>
        `Lapsed: ${nameOf(locale)}, signed off by ${reviewer}, ${role}, on ${day(date)}.`,
    ),
  ];
}

/** The revision of a widget's text before and after a change. */
export const revisionWords = ({ before = 'none', after = 'none' }: EditionChange): string =>
  before === after ? `${after}, as before` : `${before} → ${after}`;

/** A summary of all changes in one line. */
export function summary({ passages, addedLocales, removedLocales, editions }: TextChanges): string {
  const of = (what: PassageChange['what']) => passages.filter((one) => one.what === what).length;
  const inMeaning = passages.filter(({ kind }) => kind === 'meaning').length;
  const parts = [
    ...(of('changed') > 0 ? [count(of('changed'), 'statement') + ' changed'] : []),
    ...(of('added') > 0 ? [`${of('added')} added`] : []),
    ...(of('removed') > 0 ? [`${of('removed')} removed`] : []),
    ...(of('moved') > 0 ? [`${of('moved')} moved`] : []),
    ...(inMeaning > 0 ? [`of these ${inMeaning} in meaning`] : []),
    ...(addedLocales.length > 0 ? [`new in ${namesOf(addedLocales)}`] : []),
    ...(removedLocales.length > 0 ? [`no longer in ${namesOf(removedLocales)}`] : []),
  ];
  if (parts.length > 0) return parts.join(', ');
  return editions.length > 0
    ? 'only the order of statements or a sign-off changed'
    : 'no word changed';
}
