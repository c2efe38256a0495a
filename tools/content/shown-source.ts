import type { ShownSource } from '../../content/edition.js';
import { sources, type Source, type SourceId } from '../../content/sources.js';
import type { Guidance } from '../../content/statement.js';
import { topics } from '../../content/topics.js';
import { shownSourcesOf } from './edition.js';

/**
 * A source in the form that readers see.
 * @throws if its kind has no words for readers
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

/** The sources that readers of any topic are shown, by publisher and title: `shownSources` of editions. */
export const allShown: readonly SourceId[] = [...new Set(topics.flatMap(shownSourcesOf))].sort(
  (one, other) => nameOf(one).localeCompare(nameOf(other), 'en'),
);

/** The places of a passage's shown sources in {@link allShown}. */
export const placesOfSources = ({ sources: ids = [] }: Guidance): number[] =>
  ids.map((id) => allShown.indexOf(id)).filter((place) => place >= 0);
