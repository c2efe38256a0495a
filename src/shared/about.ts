import { html, nothing, type TemplateResult } from 'lit';
import type { Edition, ShownSource } from '../../content/edition.js';
import { about, primarySource } from '../generated/content/shared.js';
import { shownSources } from '../generated/editions.js';
import { formatDate } from '../localization/locale.js';
import { deeper } from './attributes.js';
import { disclosure } from './blocks/disclosure.js';
import { paragraph } from './blocks/flow.js';
import { heading } from './heading.js';
import { reviewSentence, type HospitalReview } from './hospital-review.js';
import { printControls } from './print-text.js';
import type { Reader } from './reader.js';

const source = ([publisher, title, url, year]: ShownSource): TemplateResult =>
  html`<li>
    ${publisher}:
    <a part="link" href=${url} referrerpolicy="no-referrer">${title}</a
    >${year ? ` (${year})` : ''}<span class="address"> ${url}</span>
  </li>`;

function sourceList(reader: Reader, title: string, places: readonly number[]): TemplateResult {
  return html`${heading(deeper(reader.level, 2), 'subheading', title)}
    <ul class="sources" part="sources" role="list" lang="en" dir="ltr">
      ${places.map((place) => source(shownSources[place] as ShownSource))}
    </ul>`;
}

/** The date of the text and the control that prints it; folded, who answers for it, its review, its sources. */
export function aboutInformation(
  reader: Reader,
  edition: Edition,
  review: HospitalReview | undefined,
): TemplateResult {
  const { say } = reader;
  const date = formatDate(reader.locale, edition.date);
  return html`<div class="about" part="about">
    <p class="date" part="date">${say(about.date, { date })}</p>
    ${printControls(reader)}
    ${disclosure(
      reader,
      reader.idOf('about'),
      1,
      say(about.title),
      html`<p>${say(about.notAdvice)}</p>
        <p>${say(about.publisher)} ${say(about.report)}</p>
        <p part="review">
          ${edition.reviewed ? say(about.reviewed) : say(about.unreviewed)}
          ${review ? reviewSentence(reader, review) : nothing}
        </p>
        <p>${say(about.licence)}</p>
        <p class="revision">${say(about.revision, { revision: edition.revision })}</p>
        ${paragraph(reader, primarySource)}
        <p>${say(about.independent)}</p>
        ${sourceList(reader, say(about.mainSources), edition.main)}
        ${sourceList(reader, say(about.moreSources), edition.more)}`,
    )}
  </div>`;
}
