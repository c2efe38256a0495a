import type { ShownSource } from '../../content/edition.js';
import type { Section } from '../../content/topic.js';
import { about, primarySource } from '../generated/content/shared.js';
import { directionOf } from '../localization/locale.js';
import { isTextReviewed } from '../localization/reviewed.js';
import { reviewText } from '../shared/about.js';
import { deeper } from '../shared/attributes.js';
import { noticeOf } from '../shared/language-notice.js';
import { listedSources } from '../shared/source-numbers.js';
import { ask, type Asked, type ElementName, type ServerOptions } from './asked.js';
import { inAttribute, inText } from '../shared/escape.js';
import { block, disclosure, element, paragraph, said, type Plain } from './plain-blocks.js';
import { renderContextOf } from './render-context.js';
import { blockOf } from './structured-data.js';

/** The title. */
export const titleOf = ({ context, tagOf }: Plain, { topic }: Asked): string =>
  said(tagOf(0), context.say(topic.title));

/** What there is to say of the language, if anything. */
export function languageOf({ context }: Plain, { shown }: Asked): string {
  const notice = noticeOf(context, shown);
  return notice ? said('p', notice) : '';
}

/** A section under its heading. */
export function sectionOf(plain: Plain, section: Section): string {
  const { context, tagOf } = plain;
  const title = said(tagOf(1), context.say(section.heading));
  const blocks = section.blocks.map((content) => block(plain, content)).join('');
  return element('section', title + blocks, ` id="${context.idOf(section.name)}"`);
}

/**
 * A section that follows the title without a heading of its own.
 * @param notice what there is to say of the language, behind the lead
 */
export function leadOf(plain: Plain, { name, blocks }: Section, notice: string): string {
  const [lead = '', ...rest] = blocks.map((content) => block(plain, content));
  return element('section', lead + notice + rest.join(''), ` id="${plain.context.idOf(name)}"`);
}

/** The date of the text; folded, who answers for it, its review, its sources. */
export function footOf(plain: Plain, { topic, shown: { locale }, edition, review }: Asked): string {
  const { context, tagOf } = plain;
  const { say } = context;
  const { main, more } = listedSources(edition);
  const sources = (title: string, shown: readonly ShownSource[]) =>
    said(tagOf(2), title) + element('ul', shown.map(source).join(''), ' lang="en" dir="ltr"');
  const content = [
    said('p', `${say(about.readers)} ${say(topic.aim)}`),
    said('p', say(about.notAdvice)),
    said('p', `${say(about.publisher)} ${say(about.report)}`),
    said('p', reviewText(context, isTextReviewed(locale, topic.name), review)),
    said('p', say(about.licence)),
    paragraph(plain, primarySource),
    said('p', say(about.independent)),
    sources(say(about.mainSources), main),
    sources(say(about.moreSources), more),
    said('p', say(about.revision, { revision: edition.revision })),
  ];
  return element(
    'div',
    said('p', say(about.date, { date: edition.dateShown })) +
      disclosure(plain, 'about', 1, say(about.title), content.join('')),
  );
}

function source([publisher, title, url, year]: ShownSource): string {
  const link = `<a href="${inAttribute(url)}" referrerpolicy="no-referrer">${inText(title)}</a>`;
  return element('li', `${inText(publisher)}: ${link}${year ? ` (${year})` : ''}`);
}

/**
 * Writes all that an element says as plain HTML: headings, paragraphs, lists, native disclosures and
 * links, without style, script, class or control; the explanations of terms stand under their
 * paragraphs. To be put between the tags of the element, where its script replaces it, or to stand
 * alone.
 *
 * @param tag name of the element, such as `iort-faq`
 * @param asked `locale` is a BCP 47 tag, by default `en`; `options` are attributes of the element, by
 * default none. `print` and `local-name` make no difference here
 * @returns a `<div>` with its language and direction; with `structured-data` behind it the JSON-LD of it
 * @throws where there is no such element, language or option, naming those there are; or where the
 * texts can't be loaded
 */
export async function renderHtml(tag: ElementName, asked: ServerOptions = {}): Promise<string> {
  const all = await ask(tag, asked);
  const { sections, shown, level } = all;
  const plain: Plain = {
    context: renderContextOf(all),
    tagOf: (steps) => `h${deeper(level, steps)}`,
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
    footOf(plain, all);
  const attributes = ` dir="${directionOf(shown.locale)}" lang="${shown.locale}"`;
  return element('div', content, attributes) + blockOf(all);
}
