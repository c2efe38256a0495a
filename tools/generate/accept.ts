/** Records changed texts in every language with today's date. `npm run content:accept` runs this script. */
import { topics } from '../../content/topics.js';
import { revisionOf, type ReadPassage } from '../content/edition.js';
import { readRecord, today, writeRecord } from '../content/record.js';
import { readIn, unitsOf } from '../locales/catalog.js';
import { targetLocales } from '../locales/shipped.js';

const record = readRecord();

/**
 * Records today's date for the changed topics of a language.
 * @returns a list with one text, which names the language and the topics; an empty list if nothing changed
 */
function accept(locale: string, read?: ReadPassage): string[] {
  const recorded = (record[locale] ??= {});
  const changed = topics.filter(
    (topic) => recorded[topic.name]?.revision !== revisionOf(topic, read),
  );
  for (const topic of changed)
    recorded[topic.name] = { date: today(), revision: revisionOf(topic, read) };
  return changed.length > 0 ? [`${locale} (${changed.map(({ name }) => name).join(', ')})`] : [];
}

const recordedNow = [
  ...accept('en'),
  ...targetLocales.flatMap((locale) => accept(locale, readIn(unitsOf(locale), locale))),
];
writeRecord(record);
console.log(
  recordedNow.length > 0
    ? `Recorded as changed on ${today()}: ${recordedNow.join(', ')}`
    : 'No text has changed since it was last recorded.',
);
