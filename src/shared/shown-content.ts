import type { Edition } from '../../content/edition.js';
import type { Section, Topic } from '../../content/topic.js';
import { editions } from '../generated/editions.js';
import { loadedCatalog } from '../localization/catalogs.js';
import { loadedHeld, loadHeld } from '../localization/held.js';
import { hospitalReview, type HospitalReview, type ReviewAttributes } from './hospital-review.js';
import { editionWith, openedBy, withOpened } from './opened.js';
import { chooseSections } from './sections.js';

/** What an element shows of a topic, and the hospital's review of it. */
export interface ShownContent {
  /** The topic with the held passages that the hospital's sign-off opens. */
  readonly topic: Topic;
  /** The sections that are shown, in their order. */
  readonly sections: readonly Section[];
  /** Date, revision and sources of what is shown. */
  readonly edition: Edition;
  readonly review: HospitalReview | undefined;
}

/** What an element shows of a topic in a loaded language. */
export function contentIn(
  element: ReviewAttributes & { readonly sections: string | null },
  topic: Topic,
  locale: string,
): ShownContent {
  const { name } = topic;
  const shownToAll = { ...(editions[name] as Edition), ...loadedCatalog(locale)?.editions[name] };
  const review = hospitalReview(element, shownToAll);
  const opened = openedBy(review, topic, locale);
  const whole = withOpened(topic, opened);
  return {
    topic: whole,
    sections: chooseSections(whole, element.sections, element.localName),
    edition: editionWith(shownToAll, opened),
    review,
  };
}

/** Loads the held passages that a hospital's sign-off opens in a language; undefined if nothing is to be loaded. */
export const loadOpened = ({ review }: ShownContent, locale: string): Promise<void> | undefined =>
  review && review.opens.length > 0 && !loadedHeld(locale) ? loadHeld(locale) : undefined;
