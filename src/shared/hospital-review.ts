import { about } from '../generated/content/shared.js';
import { formatDate } from '../localization/locale.js';
import { parsePastDate, parseTokens, readText } from './attributes.js';
import { warnAttribute } from '../diagnostics/console.js';
import type { RenderContext } from './render-context.js';
import { siteSetting } from './site-settings.js';

/** A hospital's sign-off, as the `reviewed-*` attributes state it. */
export interface HospitalReview {
  readonly by: string;
  /** ISO date. */
  readonly on: string | undefined;
  /** Whether the text as it is shown was signed off. */
  readonly current: boolean;
}

interface ReviewAttributes {
  /** On a server there is none. */
  readonly ownerDocument: Document | undefined;
  readonly localName: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly reviewedRevision: string | null;
  readonly revision: string;
}

/** The sign-off that an element states itself, else the one that the page's head states for all. */
const statedBy = (element: ReviewAttributes) =>
  readText(element.reviewedBy)
    ? element
    : {
        reviewedBy: siteSetting(element.ownerDocument, 'reviewed-by'),
        reviewedOn: siteSetting(element.ownerDocument, 'reviewed-on'),
        reviewedRevision: siteSetting(element.ownerDocument, 'reviewed-revision'),
      };

/** Reads the sign-off; it is current only while the revision shown is among those signed off. */
export function hospitalReview(element: ReviewAttributes): HospitalReview | undefined {
  const { localName, revision } = element;
  const stated = statedBy(element);
  const by = readText(stated.reviewedBy);
  if (!by) return undefined;
  const revisions = parseTokens(stated.reviewedRevision);
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
    on: parsePastDate(stated.reviewedOn, localName),
    current: revisions.includes(revision),
  };
}

/** The sentence that states a hospital's sign-off. */
export function reviewSentence({ say, locale }: RenderContext, review: HospitalReview): string {
  const { by, current } = review;
  if (!review.on) return say(current ? about.reviewedBy : about.reviewedEarlier, { name: by });
  const date = formatDate(locale, review.on);
  return say(current ? about.reviewedByOn : about.reviewedEarlierOn, { name: by, date });
}
