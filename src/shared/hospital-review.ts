import type { LocaleEdition } from '../../content/edition.js';
import { presentRevisions } from '../generated/present-revisions.js';
import { about, roles } from '../generated/content/shared.js';
import { formatDate } from '../localization/locale.js';
import { parsePastDate, parseTokens, readText, revisionsIn } from './attributes.js';
import { warnAttribute } from '../diagnostics/console.js';
import { namesToOpen } from './held-sign-off.js';
import type { RenderContext } from './render-context.js';
import { siteSetting } from './site-settings.js';

/** A hospital's sign-off, as the tag or the page's head states it. */
export interface HospitalReview {
  readonly by: string;
  /** ISO date; undefined if none is stated, or if the date is invalid or in the future. */
  readonly on: string | undefined;
  /** Whether the sign-off covers the present text. */
  readonly current: boolean;
  /** The names of the held passages that the sign-off opens. Some may be passages of other widgets. */
  readonly opens: readonly string[];
  /** The clinical role of the person who signed off; set only if the sign-off opens a held passage. */
  readonly role: keyof typeof roles | undefined;
}

/** What is read from an element to find its sign-off: its attributes, its name and its document. */
export interface ReviewAttributes {
  /** Undefined on a server. */
  readonly ownerDocument: Document | undefined;
  readonly localName: string;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly reviewedRevision: string | null;
  readonly reviewedRole: string | null;
  readonly held: string | null;
}

/** The sign-off in the element's own attributes if they name a reviewer, else the sign-off in the page's head. */
function statedBy(element: ReviewAttributes): Omit<ReviewAttributes, 'localName'> {
  if (readText(element.reviewedBy)) return element;
  const { ownerDocument } = element;
  return {
    ownerDocument,
    reviewedBy: siteSetting(ownerDocument, 'reviewed-by'),
    reviewedOn: siteSetting(ownerDocument, 'reviewed-on'),
    reviewedRevision: siteSetting(ownerDocument, 'reviewed-revision'),
    reviewedRole: siteSetting(ownerDocument, 'reviewed-role'),
    held: siteSetting(ownerDocument, 'held'),
  };
}

/** Whether a sign-off that names these revisions covers a text, with or without held passages. */
const covers = (revisions: readonly string[], { revision, withHeld }: LocaleEdition): boolean =>
  [revision, withHeld].some((each) => each && revisions.includes(each));

/**
 * Reads the sign-off; undefined if it names no reviewer. A sign-off is current if it names the revision of the
 * text without held passages, or of the text with all of them. If it names only present texts of other widgets or
 * languages, it is not shown, because its reviewer has never read this text. Any other counts as a review of an earlier
 * version.
 */
export function hospitalReview(
  element: ReviewAttributes,
  edition: LocaleEdition,
): HospitalReview | undefined {
  const { localName } = element;
  const stated = statedBy(element);
  const by = readText(stated.reviewedBy);
  if (!by) {
    const names = readText(element.held);
    if (names) warnAttribute(localName, 'held', names, 'shows no held passage without reviewed-by');
    return undefined;
  }
  const revisions = revisionsIn(stated.reviewedRevision);
  const current = covers(revisions, edition);
  // Without revisions, nothing says which text was read.
  const isOfOthers =
    revisions.length > 0 && !current && revisions.every((each) => presentRevisions.includes(each));
  if (isOfOthers || revisions.length === 0) {
    warnAttribute(
      localName,
      'reviewed-by',
      by,
      `no sign-off of this text, unless reviewed-revision contains ${edition.revision}`,
    );
  }
  const on = parsePastDate(stated.reviewedOn, localName);
  const role = readText(stated.reviewedRole);
  const opens = namesToOpen(localName, parseTokens(stated.held), {
    role,
    on,
    revisions,
    withHeld: edition.withHeld,
  });
  if (isOfOthers) return undefined;
  return {
    by,
    on,
    current,
    opens,
    role: opens.length > 0 ? (role as keyof typeof roles) : undefined,
  };
}

/** The sentence that states a hospital's sign-off. */
export function reviewSentence({ say, locale }: RenderContext, review: HospitalReview): string {
  const { by: name, current, role } = review;
  if (!review.on) return say(current ? about.reviewedBy : about.reviewedEarlier, { name });
  const date = formatDate(locale, review.on);
  if (role) return say(about.approvedBy, { name, role: say(roles[role]), date });
  return say(current ? about.reviewedByOn : about.reviewedEarlierOn, { name, date });
}
