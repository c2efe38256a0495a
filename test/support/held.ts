/**
 * Held passages for tests, besides those of the project, which the ledgers may all have opened. Each widget
 * in each language also gets a revision with held passages, which it has only while something is held.
 */
import { catalogs } from '../../src/generated/catalogs.js';
import { editions, shownSources } from '../../src/generated/editions.js';
import { held } from '../../src/generated/held.js';
import { heldNames, openedNames } from '../../src/generated/held-names.js';
import type { HeldText } from '../../src/localization/held.js';

/** Two sources for them: one that the widget has as well, and one that it does not have. */
const [shared] = editions['overview']!.main.map((place) => shownSources[place]!);
const own = ['A publisher', 'A title', 'https://study.example/', '2020', 'study'] as const;

/** Held passages of one language; the words name the language, as those of two must not be the same. */
const passagesIn = (locale: string): readonly HeldText[] =>
  (
    [
      ['own-first', 'candidacy-factors', 'tell', own],
      ['own-last', 'candidacy-factors', 'tell', own],
      ['own-breast', 'overview', 'breast', shared!],
      ['own-list', 'side-effects', 'list', own],
    ] as const
  ).map(([name, topic, place, source]) => ({
    name,
    topic,
    place,
    passages: [{ id: `held.${name}`, text: `The passage ${name}, held in ${locale}.`, from: [0] }],
    sources: [source],
  }));

/** The held passages in a language: those of the project, then those of the tests. */
export async function heldIn(locale: string): Promise<readonly HeldText[]> {
  return held[locale]!.load();
}

/** The revision for a sign-off of a text with its held passages, which differs from the text's own. */
const revisionOf = (edition: { readonly revision: string; readonly withHeld?: string }) =>
  edition.withHeld ?? [...edition.revision].reverse().join('');

for (const [locale, { load }] of Object.entries(held)) {
  const both = async () => [...(await load()), ...passagesIn(locale)];
  Object.assign(held, { [locale]: { load: both } });
}
for (const { name, topic } of passagesIn('en'))
  Object.assign(heldNames, { [topic]: [...heldNames[topic]!, name] });

const translated = await Promise.all(Object.values(catalogs).map(({ load }) => load(false)));
for (const all of [editions, ...translated.map((catalog) => catalog.editions)])
  for (const edition of Object.values(all))
    Object.assign(edition, { withHeld: revisionOf(edition) });

/** A passage that was held once, and that everybody sees. */
export const opened = 'own-opened';
Object.assign(openedNames, [...openedNames, opened]);
