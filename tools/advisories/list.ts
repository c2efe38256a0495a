import type { AdvisoryList, ListedAdvisory } from '../../site/advisories/recall.js';
import { hashWords, type TextVersion } from '../changes/text.js';
import type { KnownTexts } from './read.js';
import type { Advisory, WrongWords } from './schema.js';

/** Semantic version of the fields of advisories.json. Removing a field or changing its meaning is a major change. */
export const listVersion = '1.0.0';

const unique = (list: readonly string[]): string[] => [...new Set(list)].sort();

/** Where a text contains the wrong words: topic, locale, version and revisions. */
function placesOf(text: TextVersion, { statement, locale, hash }: WrongWords) {
  const passage = text.passages[statement];
  const words = passage?.words[locale];
  if (!passage || words === undefined || hashWords(words) !== hash) return [];
  return passage.topics.map((topic) => {
    const edition = text.editions[locale]?.[topic];
    // Wrong words in a held passage affect only `withHeld`: `revision` doesn't cover held passages.
    const revisions = [edition?.withHeld, ...(passage.held ? [] : [edition?.revision])];
    return {
      topic,
      locale,
      version: text.version,
      revisions: revisions.filter((one) => one !== undefined),
    };
  });
}

function listed(advisory: Advisory, { released, now }: KnownTexts): ListedAdvisory {
  const places = [...released, now].flatMap((text) =>
    advisory.wrong.flatMap((one) => placesOf(text, one)),
  );
  const inReleases = released.flatMap((text) =>
    advisory.wrong.flatMap((one) => placesOf(text, one)),
  );
  const locales = unique(places.map(({ locale }) => locale));
  return {
    ...advisory,
    elements: unique(places.map(({ topic }) => `iort-${topic}`)),
    releases: unique(inReleases.map(({ version }) => version)),
    revisions: Object.fromEntries(
      locales.map((each) => [
        each,
        unique(
          places.filter(({ locale }) => locale === each).flatMap(({ revisions }) => revisions),
        ),
      ]),
    ),
  };
}

/** The list of advisories, with all fields that dist/advisories/advisories.json has. */
export function listOf(advisories: readonly Advisory[], known: KnownTexts): AdvisoryList {
  const dates = [known.now.date, ...advisories.map(({ date }) => date)];
  return {
    schemaVersion: listVersion,
    version: known.now.version,
    date: dates.sort().at(-1) ?? '',
    advisories: advisories.map((advisory) => listed(advisory, known)),
  };
}
