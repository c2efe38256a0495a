import type { Edition, ShownSource } from '../../content/edition.js';
import type { Topic } from '../../content/topic.js';
import { about, primarySource } from '../generated/content/shared.js';
import { shownSources } from '../generated/editions.js';
import { deeper } from './attributes.js';
import { disclosure } from './blocks/disclosure.js';
import { paragraph } from './blocks/flow.js';
import { inAttribute, inText } from './escape.js';
import { heading } from './heading.js';
import { fixed, markup, none, type Markup } from './markup.js';
import { reviewSentence, type HospitalReview } from './hospital-review.js';
import { printControls } from './print-text.js';
import type { RenderContext } from './render-context.js';

/** The same in every language, so part of the template. */
function source([publisher, title, url, year]: ShownSource): Markup {
  const [name, label] = [publisher, title].map((text) => fixed(inText(text)));
  const [href, address] = [fixed(inAttribute(url)), fixed(inText(url))];
  return markup`<li>${name}: <a part="link" href="${href}" referrerpolicy="no-referrer">${label}</a>${year ? fixed(` (${year})`) : none}<span class="address"> ${address}</span></li>`;
}

const shownAt = (places: readonly number[]): ShownSource[] =>
  places.map((place) => shownSources[place] as ShownSource);

function sourceList(context: RenderContext, title: string, shown: readonly ShownSource[]): Markup {
  return markup`${heading(deeper(context.level, 2), 'subheading', title)}
    <ul class="sources" part="sources" role="list" lang="en" dir="ltr">
      ${shown.map(source)}
    </ul>`;
}

/** Who has read the text: the project's clinicians, the hospital. */
export const reviewText = (
  context: RenderContext,
  isReviewed: boolean,
  review: HospitalReview | undefined,
): string =>
  [
    context.say(isReviewed ? about.reviewed : about.unreviewed),
    ...(review ? [reviewSentence(context, review)] : []),
  ].join(' ');

/** The date of the text and the control that prints it; folded, who answers for it, its review, its sources. */
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
    <p class="date" part="date" .textContent=${say(about.date, { date: edition.dateShown })}></p>
    ${printControls(context)}
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
        ${paragraph(context, primarySource)}
        ${sentence(say(about.independent))}
        ${sourceList(context, say(about.mainSources), shownAt(edition.main))}
        ${sourceList(context, say(about.moreSources), [...shownAt(edition.more), ...(edition.opened ?? [])])}
        <p class="revision" .textContent=${say(about.revision, { revision: edition.revision })}></p>`,
    )}
  </div>`;
}
