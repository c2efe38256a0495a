import { isStatement } from '../../content/statement.js';
import { sources, type SourceId } from '../../content/sources.js';
import type { HeldText } from '../../src/localization/held.js';
import type { ReadPassage } from '../content/edition.js';
import { leftHeld } from '../content/held.js';
import { shownSource } from '../content/shown-source.js';

const placesIn = (shown: readonly SourceId[], ids: readonly SourceId[]): number[] =>
  ids.map((id) => shown.indexOf(id)).filter((place) => place >= 0);

/** The passages that are still held, in one language, with the sources that are shown to readers. */
export const heldTexts = (read: ReadPassage): HeldText[] =>
  leftHeld.map(({ name, topic, place, passages }) => {
    const used = passages.filter(isStatement).flatMap((passage) => passage.sources);
    const shown = [...new Set(used)].filter((id) => sources[id].readers === 'patients');
    return {
      name,
      topic,
      place,
      passages: passages.map((passage) => ({
        id: passage.id,
        text: read(passage),
        from: isStatement(passage) ? placesIn(shown, passage.sources) : [],
      })),
      sources: shown.map(shownSource),
    };
  });
