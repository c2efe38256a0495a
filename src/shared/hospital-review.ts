import { about } from '../../content/about.js';
import { formatDate } from '../localization/locale.js';
import { parsePastDate, parseTokens, readText } from './attributes.js';
import { warnAttribute } from '../diagnostics/console.js';
import type { Reader } from './reader.js';

/** A hospital's sign-off, as the `reviewed-*` attributes state it. */
export interface HospitalReview {
  readonly by: string;
  /** ISO date. */
  readonly on: string | undefined;
  /** Whether the text as it is shown was signed off. */
  readonly current: boolean;
}

interface ReviewAttributes {
  readonly localName: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly reviewedRevision: string | null;
  readonly revision: string;
}

/** Reads the sign-off; it is current only while the revision shown is among those signed off. */
export function hospitalReview(element: ReviewAttributes): HospitalReview | undefined {
  const { localName, revision } = element;
  const by = readText(element.reviewedBy);
  if (!by) return undefined;
  const revisions = parseTokens(element.reviewedRevision);
  if (revisions.length === 0) {
    warnAttribute(
      localName,
      'reviewed-by',
      by,
      `shown as an earlier review until reviewed-revision names the text; this is ${revision}`,
    );
  }
  return {
    by,
    on: parsePastDate(element.reviewedOn, localName),
    current: revisions.includes(revision),
  };
}

/** The sentence that states a hospital's sign-off. */
export function reviewSentence({ say, locale }: Reader, review: HospitalReview): string {
  const { by, current } = review;
  if (!review.on) return say(() => (current ? about.reviewedBy(by) : about.reviewedEarlier(by)));
  const on = formatDate(locale, review.on);
  return say(() => (current ? about.reviewedByOn(by, on) : about.reviewedEarlierOn(by, on)));
}
