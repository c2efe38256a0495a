import type { ShownSource } from '../../content/edition.js';
import { sources, type Source, type SourceId } from '../../content/sources.js';
import type { Guidance } from '../../content/statement.js';
import { topics } from '../../content/topics.js';
import { shownSourcesOf } from './edition.js';

/**
 * The fields of a source that readers see.
 * @throws if the kind is `other`, because the widgets have no words for that kind
 */
export function shownSource(id: SourceId): ShownSource {
  const { publisher, title, url, date = '', kind }: Source = sources[id];
  if (kind === 'other')
    throw new Error(
      `content/sources: ${id}: it is shown to patients, so its kind can’t be "other"`,
    );
  return [publisher, title, url, date.slice(0, 4), kind];
}

const nameOf = (id: SourceId): string => `${sources[id].publisher} ${sources[id].title}`;

/** The sources that readers of any topic see, sorted by publisher and title. `shownSources` of src/generated/editions.ts has this order. */
export const allShown: readonly SourceId[] = [...new Set(topics.flatMap(shownSourcesOf))].sort(
  (one, other) => nameOf(one).localeCompare(nameOf(other), 'en'),
);

/** The positions of a passage's shown sources in {@link allShown}. */
export const placesOfSources = ({ sources: ids = [] }: Guidance): number[] =>
  ids.map((id) => allShown.indexOf(id)).filter((place) => place >= 0);
