import { readFileSync, writeFileSync } from 'node:fs';
import type { LocaleEdition } from '../../content/edition.js';
import type { TopicName } from '../../content/topic.js';
import { formatDate } from '../../src/localization/locale.js';

const file = new URL('../../content/editions.json', import.meta.url);

/** The date of the last change of a text, and the revision of the text. */
export interface Recorded {
  /** ISO date. */
  readonly date: string;
  readonly revision: string;
}

/** The content of content/editions.json: dates and revisions by locale and topic. */
export type EditionRecord = Record<string, Partial<Record<TopicName, Recorded>>>;

/** Reads content/editions.json. */
export const readRecord = (): EditionRecord =>
  JSON.parse(readFileSync(file, 'utf8')) as EditionRecord;

/** Writes content/editions.json. */
export const writeRecord = (record: EditionRecord): void =>
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);

/** The recorded date of a topic in a locale. If there is none, today's date. */
export const dateOf = (record: EditionRecord, locale: string, topic: TopicName): string =>
  record[locale]?.[topic]?.date ?? today();

/** The date of {@link dateOf}, as an ISO date and in the form that readers see. */
export function datesOf(
  record: EditionRecord,
  locale: string,
  topic: TopicName,
): Pick<LocaleEdition, 'date' | 'dateShown'> {
  const date = dateOf(record, locale, topic);
  return { date, dateShown: formatDate(locale, date) };
}

/** Today's date, in UTC, as an ISO date. */
export const today = (): string => new Date().toISOString().slice(0, 10);
