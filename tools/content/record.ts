import { readFileSync, writeFileSync } from 'node:fs';
import type { LocaleEdition } from '../../content/edition.js';
import type { TopicName } from '../../content/topic.js';
import { formatDate } from '../../src/localization/locale.js';

const file = new URL('../../content/editions.json', import.meta.url);

/** The date of the last change of a text, and its revision. */
export interface Recorded {
  /** ISO date. */
  readonly date: string;
  readonly revision: string;
}

/** By locale and topic: what content/editions.json holds. */
export type EditionRecord = Record<string, Partial<Record<TopicName, Recorded>>>;

/** Reads content/editions.json. */
export const readRecord = (): EditionRecord =>
  JSON.parse(readFileSync(file, 'utf8')) as EditionRecord;

/** Writes content/editions.json. */
export const writeRecord = (record: EditionRecord): void =>
  writeFileSync(file, `${JSON.stringify(record, null, 2)}\n`);

/** The date of the edition of a topic in a locale; today if none is recorded. */
export const dateOf = (record: EditionRecord, locale: string, topic: TopicName): string =>
  record[locale]?.[topic]?.date ?? today();

/** The same date, also in the form that readers see. */
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
