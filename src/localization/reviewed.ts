import { delivery } from './delivery.js';
import { sourceLocale } from './locale.js';

/**
 * The date since when a topic is reviewed in a language: by a clinician in English, by a translator in
 * any other.
 */
const reviewedOn = (locale: string, topic: string): string | undefined =>
  delivery().reviewed[locale]?.[topic];

/** Whether a locale is a translation of a topic that no qualified translator has signed off. */
export const isUnreviewedTranslation = (locale: string, topic: string): boolean =>
  locale !== sourceLocale && !reviewedOn(locale, topic);

/**
 * The date since when both the text of a topic and its English are reviewed, as an ISO date: the older
 * of the two dates.
 * @returns undefined if one of them is not reviewed
 */
export function textReviewedOn(locale: string, topic: string): string | undefined {
  const days = [sourceLocale, locale].map((each) => reviewedOn(each, topic));
  return days.includes(undefined) ? undefined : days.sort()[0];
}

/** Whether both the text of a topic and its English are reviewed. */
export const isTextReviewed = (locale: string, topic: string): boolean =>
  textReviewedOn(locale, topic) !== undefined;
