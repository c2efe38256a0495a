import { delivery } from './delivery.js';
import { sourceLocale } from './locale.js';

/** Since when what a topic says in a language is reviewed: English by a clinician, else by a translator. */
const reviewedOn = (locale: string, topic: string): string | undefined =>
  delivery().reviewed[locale]?.[topic];

/** Whether a topic is shown in a translation that no qualified translator has signed off. */
export const isUnreviewedTranslation = (locale: string, topic: string): boolean =>
  locale !== sourceLocale && !reviewedOn(locale, topic);

/**
 * Since when what a topic says is reviewed, and the English that it rests on: the older day of both, as
 * an ISO date.
 * @returns nothing where one of them is not reviewed
 */
export function textReviewedOn(locale: string, topic: string): string | undefined {
  const days = [sourceLocale, locale].map((each) => reviewedOn(each, topic));
  return days.includes(undefined) ? undefined : days.sort()[0];
}

/** Whether what a topic says is reviewed, and so is the English that it rests on. */
export const isTextReviewed = (locale: string, topic: string): boolean =>
  textReviewedOn(locale, topic) !== undefined;
