import type { ShownSource } from '../../content/edition.js';
import { sources, type Source, type SourceId } from '../../content/sources.js';

/** A source as readers are shown it. */
export const shownSource = (id: SourceId): ShownSource => {
  const { publisher, title, url, date }: Source = sources[id];
  return date ? [publisher, title, url, date.slice(0, 4)] : [publisher, title, url];
};
