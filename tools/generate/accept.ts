/** Records changed texts, in every language, under today's date; part of `npm run content:accept`. */
import { topics } from '../../content/topics.js';
import { revisionOf, type ReadPassage } from '../content/edition.js';
import { readRecord, today, writeRecord } from '../content/record.js';
import { readIn, unitsOf } from '../locales/catalog.js';
import { targetLocales } from '../locales/shipped.js';

const record = readRecord();

function accept(locale: string, read?: ReadPassage): void {
  const recorded = (record[locale] ??= {});
  for (const topic of topics) {
    const revision = revisionOf(topic, read);
    if (recorded[topic.name]?.revision === revision) continue;
    recorded[topic.name] = { date: today(), revision };
  }
}

accept('en');
for (const locale of targetLocales) accept(locale, readIn(unitsOf(locale), locale));
writeRecord(record);
