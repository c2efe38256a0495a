import { delivery } from './delivery.js';
import { sourceLocale } from './locale.js';

/**
 * The date of the oldest sign-off of a topic in a language, if the topic is reviewed: in English by a
 * clinician, in other languages by a translator.
 */
const reviewedOn = (locale: string, topic: string): string | undefined =>
  delivery().reviewed[locale]?.[topic];

/** Whether a locale is a translation of a topic that no qualified translator has signed off. */
export const isUnreviewedTranslation = (locale: string, topic: string): boolean =>
  locale !== sourceLocale && !reviewedOn(locale, topic);

/**
 * The ISO date of the oldest sign-off of a topic, among those of the text in a language and of its English.
 * @returns undefined if one of the two is not reviewed
 */
export function textReviewedOn(locale: string, topic: string): string | undefined {
  const days = [sourceLocale, locale].map((each) => reviewedOn(each, topic));
  return days.includes(undefined) ? undefined : days.sort()[0];
}

/** Whether both the text of a topic and its English are reviewed. */
export const isTextReviewed = (locale: string, topic: string): boolean =>
  textReviewedOn(locale, topic) !== undefined;
