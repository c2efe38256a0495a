import { about, primarySource } from '../../content/about.js';
import { glossary } from '../../content/glossary.js';
import { held } from '../../content/held.js';
import type { Message } from '../../content/message.js';
import type { Topic } from '../../content/topic.js';
import { topics } from '../../content/topics.js';
import { passagesOfSection, passagesOfTopic } from '../content/walk.js';
import { passagesWithTerms } from '../content/edition.js';
import { leftHeld } from '../content/held.js';
import type { SourceMessage } from '../locales/messages.js';

/** A chapter of the compliance pack, with its messages in reading order. */
export interface Chapter {
  readonly title: string;
  /** An introduction for the reader of the pack. */
  readonly about: string;
  /** Set if readers of the widgets see these messages only after a sign-off. */
  readonly isHeld?: true;
  /** The parts of the chapter, in reading order. */
  readonly parts: readonly { readonly title?: string; readonly messages: readonly Message[] }[];
}

const heldTitle = (name: string): string => {
  const { topic, place } = held.find((one) => one.name === name) ?? {};
  return `${name} (iort-${topic}, ${place})`;
};

/** The part with the glossary terms that a topic explains; empty if it explains none. */
function termsOf(topic: Topic): Chapter['parts'] {
  const messages = passagesWithTerms(topic).slice(passagesOfTopic(topic).length);
  return messages.length > 0 ? [{ title: 'Terms that this widget explains', messages }] : [];
}

/**
 * Divides all texts into chapters: first one for each widget, then one for all other texts, then one for held passages.
 * @param all every message of the widgets
 */
export function chaptersOf(all: readonly SourceMessage[]): Chapter[] {
  const shown = topics.map((topic): Chapter => ({
    title: `iort-${topic.name}`,
    about: 'Shown to readers of this widget, in the order of the text.',
    parts: [
      { messages: [topic.title, topic.aim] },
      ...topic.sections.map((section) => ({
        title: section.heading.text,
        messages: passagesOfSection(section),
      })),
      ...termsOf(topic),
    ],
  }));
  const heldChapter: Chapter = {
    title: 'Held passages: not shown',
    about:
      'These passages are written and translated. Readers don’t see them until they are signed off, or until a hospital opens them for its own readers.',
    isHeld: true,
    parts: leftHeld.map(({ name, passages }) => ({ title: heldTitle(name), messages: passages })),
  };
  const chapters = [...shown, heldChapter];
  const listed = new Set(
    chapters.flatMap(({ parts }) => parts.flatMap(({ messages }) => messages.map(({ id }) => id))),
  );
  // The messages in `all` have no facts and sources. The same messages in content/ may have them.
  const whole = new Map<string, Message>(
    [...primarySource, ...Object.values(about), ...Object.values(glossary)].map((each) => [
      each.id,
      each,
    ]),
  );
  const around: Chapter = {
    title: 'In every widget',
    about:
      'Texts around the content of a widget: “About this information”, notices, controls, pictures.',
    parts: [
      {
        messages: all.filter(({ id }) => !listed.has(id)).map((each) => whole.get(each.id) ?? each),
      },
    ],
  };
  return [...shown, around, heldChapter].filter(({ parts }) => parts.length > 0);
}
