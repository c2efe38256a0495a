import { isStatement } from '../../content/statement.js';
import { sources, type SourceId } from '../../content/sources.js';
import type { HeldText } from '../../src/localization/held.js';
import type { ReadPassage } from '../content/edition.js';
import { leftHeld } from '../content/held.js';
import { shownSource } from '../content/shown-source.js';

/** What is left held, in one language, with the sources that readers may be shown. */
export const heldTexts = (read: ReadPassage): HeldText[] =>
  leftHeld.map(({ name, topic, place, passages }) => {
    const used = new Set<SourceId>(
      passages.filter(isStatement).flatMap((passage) => passage.sources),
    );
    return {
      name,
      topic,
      place,
      passages: passages.map((passage) => ({ id: passage.id, text: read(passage) })),
      sources: [...used].filter((id) => sources[id].readers === 'patients').map(shownSource),
    };
  });
