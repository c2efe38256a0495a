import { ui } from '../../content/interface.js';
import { roles } from '../../content/roles.js';
import type { Passage } from '../../content/statement.js';
import type { Section, Topic } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import type { DisclosureFacts, LibraryFacts, WidgetFacts } from '../../site/builder/model/facts.js';
import { directionOf } from '../../src/localization/direction.js';
import { partsOf } from '../../src/shared/sections.js';
import { shippedTexts, type ShippedTexts } from '../build/shipped-texts.js';
import { leftHeldIn } from '../content/held.js';
import { plain } from '../content/marks.js';
import { tokens } from '../themes/tokens.js';

/** The text of a passage in every language, by locale. */
const inAll = (texts: readonly ShippedTexts[], passage: Passage): Record<string, string> =>
  Object.fromEntries(texts.map(({ locale, read }) => [locale, plain(read(passage))]));

const disclosuresOf = (
  texts: readonly ShippedTexts[],
  topic: Topic,
  { name: section, blocks }: Section,
): DisclosureFacts[] =>
  blocks.flatMap((block) =>
    block.kind === 'disclosures'
      ? block.items.map(({ name, question }) => ({
          id: `iort-${topic.name}-${name}`,
          section,
          title: inAll(texts, question),
        }))
      : [],
  );

const widgetFacts = (texts: readonly ShippedTexts[], topic: Topic): WidgetFacts => ({
  name: topic.name,
  title: inAll(texts, topic.title),
  sections: topic.sections.map((section) => ({
    name: section.name,
    required: section.required ?? false,
    ...(section.needs && { needs: section.needs }),
    parts: partsOf(section).map(({ name, heading }) => ({ name, title: inAll(texts, heading) })),
    help: section.blocks.some(hasHelp),
    title: inAll(texts, section.heading),
  })),
  disclosures: topic.sections.flatMap((section) => disclosuresOf(texts, topic, section)),
  held: leftHeldIn(topic.name).map(({ name, passages }) => ({
    name,
    text: Object.fromEntries(
      texts.map(({ locale, read }) => [
        locale,
        passages.map((passage) => plain(read(passage))).join(' '),
      ]),
    ),
  })),
});

/** Whether a block says when to get help. Such a block also shows the hospital's phone number. */
const hasHelp = (block: Section['blocks'][number]): boolean =>
  block.kind === 'help' ||
  (block.kind === 'disclosures' &&
    block.items.some(({ answer }) => answer.some(({ kind }) => kind === 'help')));

/** The builder's data about the library: widgets, locales, design tokens, the phone label and reviewers' roles. */
export function libraryFacts(): LibraryFacts {
  const texts = shippedTexts();
  return {
    widgets: topics.map((topic) => widgetFacts(texts, topic)),
    locales: texts.map(({ locale }) => ({ locale, direction: directionOf(locale) })),
    tokens: tokens.map(({ name, default: value }) => ({
      name,
      default: value,
    })),
    phoneLabel: inAll(texts, ui.phoneLabel),
    roles: Object.entries(roles).map(([name, role]) => ({ name, title: inAll(texts, role) })),
  };
}
