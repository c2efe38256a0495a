import { delivery } from './delivery.js';
import { sourceLocale } from './locale.js';

/**
 * The ISO date of the oldest sign-off of a topic in a language; undefined if the topic is not reviewed in
 * that language. A clinician reviews the English text, and a translator the text in another language.
 */
const reviewedOn = (locale: string, topic: string): string | undefined =>
  delivery().reviewed[locale]?.[topic];

/** Whether the text of a topic in a locale is a translation that no qualified translator has signed off. */
export const isUnreviewedTranslation = (locale: string, topic: string): boolean =>
  locale !== sourceLocale && !reviewedOn(locale, topic);

/**
 * The ISO date of the oldest sign-off of two texts of a topic: the text in a language, and the English text.
 * @returns undefined if one of these two texts is not reviewed
 */
export function textReviewedOn(locale: string, topic: string): string | undefined {
  const days = [sourceLocale, locale].map((each) => reviewedOn(each, topic));
  return days.includes(undefined) ? undefined : days.sort()[0];
}

/** Whether both the text of a topic in a locale and its English text are reviewed. */
export const isTextReviewed = (locale: string, topic: string): boolean =>
  textReviewedOn(locale, topic) !== undefined;
