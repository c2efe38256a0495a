import { delivery } from './delivery.js';
import { sourceLocale } from './locale.js';

/** Whether what a topic says in a language is reviewed: English by a clinician, else by a translator. */
const isReviewed = (locale: string, topic: string): boolean =>
  !!delivery().reviewed[locale]?.includes(topic);

/** Whether a topic is shown in a translation that no qualified translator has signed off. */
export const isUnreviewedTranslation = (locale: string, topic: string): boolean =>
  locale !== sourceLocale && !isReviewed(locale, topic);

/** Whether what a topic says is reviewed, and so is the English that it rests on. */
export const isTextReviewed = (locale: string, topic: string): boolean =>
  [sourceLocale, locale].every((each) => isReviewed(each, topic));
