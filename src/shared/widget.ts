import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Edition } from '../../content/edition.js';
import type { Section, Topic } from '../../content/topic.js';
import { directionOf } from '../localization/locale.js';
import type { Shown } from '../localization/place-language.js';
import { isTextReviewed } from '../localization/reviewed.js';
import { aboutInformation } from './about.js';
import { deeper } from './attributes.js';
import { block } from './blocks/block.js';
import { heading } from './heading.js';
import type { HospitalReview } from './hospital-review.js';
import { languageNotice } from './language-notice.js';
import { fixed, markup, none, several, templateOf, type Markup } from './markup.js';
import type { Reader } from './reader.js';

/** What a widget shows, whether an element or a server renders it. */
export interface Widget {
  readonly topic: Topic;
  /** Those chosen, in their order. */
  readonly sections: readonly Section[];
  /** The language, and what is to be said of it. */
  readonly shown: Shown;
  /** Whether what is closed is printed too. */
  readonly printsAll: boolean;
  /** What stands between the first section and the others. */
  readonly controls: Markup;
  /** The hospital's number, where no section has a place for it. */
  readonly contact: TemplateResult | typeof nothing;
  /** The hospital's own words. */
  readonly local: TemplateResult;
  readonly edition: Edition;
  readonly review: HospitalReview | undefined;
}

/** A section; as the first one it may follow the title without its own heading. */
function section(
  reader: Reader,
  { name, heading: title, lead, blocks }: Section,
  isFirst: boolean,
) {
  return markup`<section id="${fixed(reader.idOf(name))}" part="section">
    ${lead && isFirst ? none : heading(deeper(reader.level, 1), 'heading', reader.say(title))}
    ${blocks.map((content) => block(reader, content))}
  </section>`;
}

/** Everything that a widget shows. A section is a template of its own, so that it stays if others go. */
export function widget(reader: Reader, parts: Widget): TemplateResult {
  const { topic, sections, shown, printsAll, controls, contact, local, edition, review } = parts;
  const { locale, level, say } = reader;
  const title = heading(level, 'title', say(topic.title));
  const shownSections = sections.map((each, index) => {
    const isFirst = index === 0;
    const content = markup`${section(reader, each, isFirst)}${isFirst ? controls : none}`;
    return keyed(each.name, templateOf(content));
  });
  const about = aboutInformation(reader, edition, isTextReviewed(locale, topic.name), review);
  return templateOf(
    markup`<div class=${printsAll ? 'root print-open' : 'root'} part="root" lang=${locale} dir=${directionOf(locale)}>
      ${templateOf(markup`${title}${languageNotice(reader, shown)}`)}
      ${several(shownSections)}
      ${contact}${local}${templateOf(about)}
    </div>`,
  );
}
