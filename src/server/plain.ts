import type { ShownSource } from '../../content/edition.js';
import type { Section } from '../../content/topic.js';
import { about, primarySource, ui } from '../generated/content/shared.js';
import { furtherReading } from '../generated/editions.js';
import { directionOf } from '../localization/direction.js';
import { isTextReviewed } from '../localization/reviewed.js';
import { reviewText } from '../shared/about.js';
import { deeper } from '../shared/attributes.js';
import { noticeOf } from '../shared/language-notice.js';
import { listedSources } from '../shared/source-numbers.js';
import { ask, type Asked, type ElementName, type ServerOptions } from './asked.js';
import { inAttribute, inText } from '../shared/escape.js';
import { phoneHtml } from '../shared/phone-line.js';
import { phonePlace } from '../slots/phone-place.js';
import { hasHelp } from '../shared/sections.js';
import {
  block,
  disclosure,
  element,
  paragraph,
  textElement,
  tagOf,
  type Plain,
} from './plain-blocks.js';
import { renderContextOf } from './render-context.js';
import { blockOf } from './structured-data.js';

/** The title of the topic, as a heading. */
export const titleOf = (plain: Plain, { topic }: Asked): string =>
  textElement(tagOf(plain, 0), plain.context.say(topic.title));

/** The notice on the language; empty if there is none. */
export function languageOf({ context }: Plain, { shown }: Asked): string {
  const notice = noticeOf(context, shown);
  return notice ? textElement('p', notice) : '';
}

/** A section under its heading. */
export function sectionOf(plain: Plain, section: Section): string {
  const { context } = plain;
  const title = textElement(tagOf(plain, 1), context.say(section.heading));
  const blocks = section.blocks.map((content) => block(plain, content)).join('');
  return element('section', title + blocks, ` id="${context.idOf(section.name)}"`);
}

/**
 * The first section, directly after the title and without a heading of its own.
 * @param notice the notice on the language, which comes after the first block
 */
export function leadOf(plain: Plain, { name, blocks }: Section, notice: string): string {
  const [lead = '', ...rest] = blocks.map((content) => block(plain, content));
  return element('section', lead + notice + rest.join(''), ` id="${plain.context.idOf(name)}"`);
}

/**
 * Where to read more, the date of the text, and a disclosure with the publisher, the review and the
 * sources.
 */
export function footOf(plain: Plain, { topic, shown: { locale }, edition, review }: Asked): string {
  const { context } = plain;
  const { say } = context;
  const { main, more } = listedSources(edition);
  const sources = (title: string, shown: readonly ShownSource[], steps = 2) =>
    textElement(tagOf(plain, steps), title) +
    element('ul', shown.map(source).join(''), ' lang="en" dir="ltr"');
  const content = [
    textElement('p', `${say(about.readers)} ${say(topic.aim)}`),
    textElement('p', say(about.notAdvice)),
    textElement('p', `${say(about.publisher)} ${say(about.report)}`),
    textElement('p', reviewText(context, isTextReviewed(locale, topic.name), review)),
    textElement('p', say(about.licence)),
    paragraph(plain, primarySource),
    textElement('p', `${say(about.independent)} ${say(about.sourcesRead)}`),
    sources(say(about.mainSources), main),
    sources(say(about.moreSources), more),
    textElement('p', say(about.revision, { revision: edition.revision })),
  ];
  return element(
    'div',
    sources(say(about.readMore), furtherReading, 1) +
      textElement('p', say(about.date, { date: edition.dateShown })) +
      disclosure(plain, 'about', 1, say(about.title), content.join('')),
  );
}

function source([publisher, title, url, year]: ShownSource): string {
  const link = `<a href="${inAttribute(url)}" referrerpolicy="no-referrer">${inText(year ? `${title} (${year})` : title)}</a>`;
  return element('li', `${inText(publisher)}: ${link}`);
}

/**
 * The hospital's number at the end; empty if a section says when to call. If no number is set, comments
 * mark its place.
 */
export const contactOf = ({ context, phone }: Plain, sections: readonly Section[]): string =>
  hasHelp(sections)
    ? ''
    : `${phone ? phoneHtml(phone, context.say(ui.phoneLabel)) : phonePlace('')}\n`;

/** Start tags that get their own `lang` and `dir`, as many editors drop the `<div>` around the text. */
const BLOCKS = /<(h(?:[1-6]|\{\d\})|p|ul|ol|table|details)(?=[ >])(?![^>]* lang=)([^>]*)>/g;

const languageAttributes = (locale: string): string =>
  ` lang="${locale}" dir="${directionOf(locale)}"`;

/** Adds `lang` and `dir` to each of {@link BLOCKS} that has no `lang` yet. An existing `dir` stays. */
export const withLanguage = (html: string, locale: string): string =>
  html.replace(BLOCKS, (_all, name: string, rest: string) =>
    rest.includes(' dir=')
      ? `<${name} lang="${locale}"${rest}>`
      : `<${name}${languageAttributes(locale)}${rest}>`,
  );

/** The arguments for plain HTML: language, options of the element, and `basic`. */
export interface PlainOptions extends ServerOptions {
  /**
   * `true` writes only what nearly every editor keeps: headings, paragraphs, lists and links, without
   * drawings, tables and disclosures. Default: `false`.
   */
  readonly basic?: boolean | undefined;
}

/**
 * Writes the text of an element as plain HTML, without styles, scripts and controls. The explanations of
 * terms are under their paragraphs. Use the HTML as fallback between the tags of the element, or alone, for
 * example with `iort-plain.css`.
 *
 * @param tag name of the element, such as `iort-faq`
 * @param asked `locale` is a BCP 47 tag, by default `en`; `options` are attributes of the element, by
 * default none. `print`, `listen` and `local-name` have no effect; `basic` leaves out what many editors remove.
 * Without `phone` the comments `<!--iort-phone-->` and `<!--/iort-phone-->` mark the number's place
 * @returns a `<div class="iort-plain">` with `lang` and `dir`. Each heading, paragraph, list, table and
 * disclosure in it has these attributes too. With `structured-data`, the JSON-LD comes after the `<div>`
 * @throws if there is no such element, language, option or argument (the error lists the known ones), if an
 * option is outside `options`, where it would be lost, or if the texts can't be loaded
 */
export async function renderHtml(tag: ElementName, asked: PlainOptions = {}): Promise<string> {
  const all = await ask(tag, asked, ['basic']);
  const { sections, shown, level, phone } = all;
  const plain: Plain = {
    context: renderContextOf(all),
    levelOf: (steps) => String(deeper(level, steps)),
    phone,
    basic: asked.basic ?? false,
  };
  const notice = languageOf(plain, all);
  const [first, ...rest] = sections;
  const beginning = first?.lead
    ? leadOf(plain, first, notice)
    : notice + (first ? sectionOf(plain, first) : '');
  const content =
    titleOf(plain, all) +
    beginning +
    rest.map((each) => sectionOf(plain, each)).join('') +
    contactOf(plain, sections) +
    footOf(plain, all);
  const { locale } = shown;
  const text = element(
    'div',
    withLanguage(content, locale),
    ` class="iort-plain"${languageAttributes(locale)}`,
  );
  return text + blockOf(all);
}
