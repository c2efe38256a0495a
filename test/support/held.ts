/**
 * Adds held passages for tests to those of the project. Tests can't rely on the project's own: once these
 * are signed off, none is left. Each edition also gets a `withHeld` revision, which editions of the
 * project have only while one of their passages is held.
 */
import { catalogs } from '../../src/generated/catalogs.js';
import { editions, shownSources } from '../../src/generated/editions.js';
import { held } from '../../src/generated/held.js';
import { heldNames, openedNames } from '../../src/generated/held-names.js';
import type { HeldText } from '../../src/localization/held.js';

/** Two sources for these passages: the overview already lists `shared`, and no widget lists `own`. */
const [shared] = editions['overview']!.main.map((place) => shownSources[place]!);
const own = ['A publisher', 'A title', 'https://study.example/', '2020', 'study'] as const;

/** Held passages in one language. They name the language, so that no two languages have equal texts. */
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

/** The revision that signs off a text with its held passages. It differs from the text's own revision. */
const revisionOf = (edition: { readonly revision: string; readonly withHeld?: string }) =>
  edition.withHeld ?? [...edition.revision].reverse().join('');

for (const [locale, { load }] of Object.entries(held)) {
  const withTestPassages = async () => [...(await load()), ...passagesIn(locale)];
  Object.assign(held, { [locale]: { load: withTestPassages } });
}
for (const { name, topic } of passagesIn('en'))
  Object.assign(heldNames, { [topic]: [...heldNames[topic]!, name] });

const translated = await Promise.all(Object.values(catalogs).map(({ load }) => load(false)));
for (const all of [editions, ...translated.map((catalog) => catalog.editions)])
  for (const edition of Object.values(all))
    Object.assign(edition, { withHeld: revisionOf(edition) });

/** The name of a passage that was held once and is now shown to everybody. */
export const opened = 'own-opened';
Object.assign(openedNames, [...openedNames, opened]);
