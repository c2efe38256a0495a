import type { LocaleEdition } from '../../content/edition.js';
import type { TopicName } from '../../content/topic.js';
import { editions } from '../../src/generated/editions.js';
import type { ReadPassage } from '../content/edition.js';
import { readRecord } from '../content/record.js';
import { buildCatalog, readIn, unitsOf } from '../locales/catalog.js';
import { reviewedTopics } from '../locales/reviewed.js';
import { targetLocales } from '../locales/shipped.js';

/** The texts of a language, for build outputs other than the widgets' own bundles. */
export interface ShippedTexts {
  readonly locale: string;
  /** Returns the text of a passage. */
  readonly read: ReadPassage;
  /** Date and revision by topic. */
  readonly editions: Readonly<Record<string, LocaleEdition>>;
  /** Returns `reviewed` if a topic is reviewed both in this language and in English. */
  readonly review: (topic: TopicName) => 'reviewed' | 'unreviewed';
  /** The date of the oldest sign-off on which the review of a topic rests; undefined if the topic is unreviewed. */
  readonly reviewedOn: (topic: TopicName) => string | undefined;
}

/** The texts of every language that is shipped, English first. */
export function shippedTexts(): ShippedTexts[] {
  const reviewed = reviewedTopics();
  const reviewIn = (locale: string): Pick<ShippedTexts, 'review' | 'reviewedOn'> => {
    const reviewedOn = (topic: TopicName) => {
      const days = ['en', locale].map((each) => reviewed[each]?.[topic]);
      return days.includes(undefined) ? undefined : days.sort()[0];
    };
    return { reviewedOn, review: (topic) => (reviewedOn(topic) ? 'reviewed' : 'unreviewed') };
  };
  return [
    { locale: 'en', read: ({ text }) => text, editions, ...reviewIn('en') },
    ...targetLocales.map((locale): ShippedTexts => {
      const units = unitsOf(locale);
      const { editions } = buildCatalog(units, locale, readRecord());
      return { locale, read: readIn(units, locale), editions, ...reviewIn(locale) };
    }),
  ];
}
