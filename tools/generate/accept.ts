/** Records changed texts, in every language, under today's date; part of `npm run content:accept`. */
import { topics } from '../../content/topics.js';
import { revisionOf, type ReadPassage } from '../content/edition.js';
import { readRecord, today, writeRecord } from '../content/record.js';
import { readIn, unitsOf } from '../locales/catalog.js';
import { targetLocales } from '../locales/shipped.js';

const record = readRecord();

/** Dates the topics of a language that changed. @returns what it dated, in words; none if nothing changed */
function accept(locale: string, read?: ReadPassage): string[] {
  const recorded = (record[locale] ??= {});
  const changed = topics.filter(
    (topic) => recorded[topic.name]?.revision !== revisionOf(topic, read),
  );
  for (const topic of changed)
    recorded[topic.name] = { date: today(), revision: revisionOf(topic, read) };
  return changed.length > 0 ? [`${locale} (${changed.map(({ name }) => name).join(', ')})`] : [];
}

const dated = [
  ...accept('en'),
  ...targetLocales.flatMap((locale) => accept(locale, readIn(unitsOf(locale), locale))),
];
writeRecord(record);
console.log(
  dated.length > 0
    ? `Dated ${today()}: ${dated.join(', ')}`
    : 'Nothing to date: no text has changed since it was dated.',
);
