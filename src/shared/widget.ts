import { nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Edition } from '../../content/edition.js';
import type { Section, Topic } from '../../content/topic.js';
import { directionOf } from '../localization/direction.js';
import type { Shown } from '../localization/place-language.js';
import { isTextReviewed } from '../localization/reviewed.js';
import { aboutInformation } from './about.js';
import { deeper } from './attributes.js';
import { block } from './blocks/block.js';
import { heading } from './heading.js';
import type { HospitalReview } from './hospital-review.js';
import { languageNotice } from './language-notice.js';
import { listenControl } from './listen/control.js';
import { fixed, markup, none, several, templateOf, type Markup } from './markup.js';
import type { RenderContext } from './render-context.js';

/** What a widget shows, whether an element or a server renders it. */
export interface Widget {
  readonly topic: Topic;
  /** The sections to show, in their order. */
  readonly sections: readonly Section[];
  /** The shown language. If a notice about the language is needed, also the reason for the notice. */
  readonly shown: Shown;
  /** Whether closed disclosures are printed too. */
  readonly printsAll: boolean;
  /** The controls between the first section and the others. */
  readonly controls: Markup;
  /** The hospital's number, if no section has a place for it. */
  readonly contact: TemplateResult | typeof nothing;
  /** The hospital's own words. */
  readonly local: TemplateResult;
  readonly edition: Edition;
  readonly review: HospitalReview | undefined;
}

/** Whether a section follows the title without its own heading. */
const isLead = ({ lead }: Section, index: number): boolean => index === 0 && !!lead;

/** A section under its heading. */
function section(context: RenderContext, { name, heading: title, blocks }: Section) {
  return markup`<section id="${fixed(context.idOf(name))}" part="section">
    ${heading(deeper(context.level, 1), 'heading', context.say(title))}
    ${blocks.map((content) => block(context, content))}
  </section>`;
}

/** The section that follows the title, with the notice on the language after its first block. */
function leadSection(
  context: RenderContext,
  { name, blocks: [lead, ...blocks] }: Section,
  notice: Markup,
) {
  return markup`<section id="${fixed(context.idOf(name))}" part="section">
    ${lead ? block(context, lead) : none}${notice}
    ${blocks.map((content) => block(context, content))}
  </section>`;
}

/**
 * Everything that a widget shows. Each section is a separate template, so that Lit keeps it when other
 * sections are removed.
 */
export function widget(context: RenderContext, parts: Widget): TemplateResult {
  const { topic, sections, shown, printsAll, controls, contact, local, edition, review } = parts;
  const { locale, level, say, idOf } = context;
  const title = heading(level, 'title', say(topic.title));
  const notice = languageNotice(context, shown);
  const shownSections = sections.map((each, index) => {
    const content = isLead(each, index)
      ? leadSection(context, each, notice)
      : section(context, each);
    return keyed(each.name, templateOf(markup`${content}${index === 0 ? controls : none}`));
  });
  const isNoticeAbove = !sections.slice(0, 1).some(isLead);
  const about = aboutInformation(
    context,
    topic,
    edition,
    isTextReviewed(locale, topic.name),
    review,
  );
  return templateOf(
    markup`<div class=${printsAll ? 'root print-open' : 'root'} part="root" id="${fixed(idOf())}" lang=${locale} dir=${directionOf(locale)}>
      ${templateOf(markup`${title}${listenControl(context)}${isNoticeAbove ? notice : none}`)}
      <p class="said" aria-live="polite"></p>
      ${several(shownSections)}
      ${contact}${local}${templateOf(about)}
    </div>`,
  );
}
