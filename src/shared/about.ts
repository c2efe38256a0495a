import type { Edition } from '../../content/edition.js';
import type { Topic } from '../../content/topic.js';
import { about, primarySource, uiShare } from '../generated/content/shared.js';
import { disclosure } from './blocks/disclosure.js';
import { paragraph } from './blocks/flow.js';
import { copyLinkControl } from './links.js';
import { markup, templateOf, type Markup } from './markup.js';
import { reviewSentence, type HospitalReview } from './hospital-review.js';
import { printControls } from './print-text.js';
import type { RenderContext } from './render-context.js';
import { readMore, sourceLists } from './source-list.js';
import { sourcesControl, sourcesHint } from './source-trace.js';

/** The sentences on reviews: whether the project has reviewed the text, and the hospital's own review, if any. */
export const reviewText = (
  context: RenderContext,
  isReviewed: boolean,
  review: HospitalReview | undefined,
): string =>
  [
    context.say(isReviewed ? about.reviewed : about.unreviewed),
    ...(review ? [reviewSentence(context, review)] : []),
  ].join(' ');

/**
 * The end of a widget: where to read more, the date, and the controls for the whole text. A disclosure
 * contains the publisher, the review and the sources.
 */
export function aboutInformation(
  context: RenderContext,
  topic: Topic,
  edition: Edition,
  isReviewed: boolean,
  review: HospitalReview | undefined,
): Markup {
  const { say } = context;
  const sentence = (text: string): Markup => markup`<p .textContent=${text}></p>`;
  return markup`<div class="about" part="about">
    ${readMore(context)}
    <p class="date" part="date" .textContent=${say(about.date, { date: edition.dateShown })}></p>
    ${printControls(context, sourcesControl(context))}
    ${sourcesHint(context)}
    ${copyLinkControl(say(uiShare.copyTextLink))}
    ${disclosure(
      context,
      context.idOf('about'),
      1,
      say(about.title),
      markup`${sentence(`${say(about.readers)} ${say(topic.aim)}`)}
        ${sentence(say(about.notAdvice))}
        ${sentence(`${say(about.publisher)} ${say(about.report)}`)}
        <p part="review" .textContent=${reviewText(context, isReviewed, review)}></p>
        ${sentence(say(about.licence))}
        ${templateOf(markup`${paragraph(context, primarySource)}
          ${sentence(`${say(about.independent)} ${say(about.sourcesRead)}`)}
          ${sourceLists(context, edition)}`)}
        <p class="revision" .textContent=${say(about.revision, { revision: edition.revision })}></p>`,
    )}
  </div>`;
}
