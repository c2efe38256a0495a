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

/** A chapter of the pack, with its messages in reading order. */
export interface Chapter {
  readonly title: string;
  /** An introduction for the reader of the pack. */
  readonly about: string;
  /** Whether readers of the widgets see it only once it is signed off. */
  readonly isHeld?: true;
  /** Smaller parts, in their order. */
  readonly parts: readonly { readonly title?: string; readonly messages: readonly Message[] }[];
}

const heldTitle = (name: string): string => {
  const { topic, place } = held.find((one) => one.name === name) ?? {};
  return `${name} (iort-${topic}, ${place})`;
};

/** The explanations of terms that a topic opens, if it opens any. */
function termsOf(topic: Topic): Chapter['parts'] {
  const messages = passagesWithTerms(topic).slice(passagesOfTopic(topic).length);
  return messages.length > 0 ? [{ title: 'Terms that it explains', messages }] : [];
}

/**
 * All texts: one chapter for each widget, then one for the controls of all widgets, then one for held
 * passages.
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
      'Written and translated, but shown to nobody until a clinician has signed them off, or a hospital opens them for its own readers.',
    isHeld: true,
    parts: leftHeld.map(({ name, passages }) => ({ title: heldTitle(name), messages: passages })),
  };
  const chapters = [...shown, heldChapter];
  const listed = new Set(
    chapters.flatMap(({ parts }) => parts.flatMap(({ messages }) => messages.map(({ id }) => id))),
  );
  // The messages of content/, with their facts and sources, if they have any.
  const whole = new Map<string, Message>(
    [...primarySource, ...Object.values(about), ...Object.values(glossary)].map((each) => [
      each.id,
      each,
    ]),
  );
  const around: Chapter = {
    title: 'In every widget',
    about: 'What stands around the text: “About this information”, notices, controls, pictures.',
    parts: [
      {
        messages: all.filter(({ id }) => !listed.has(id)).map((each) => whole.get(each.id) ?? each),
      },
    ],
  };
  return [...shown, around, heldChapter].filter(({ parts }) => parts.length > 0);
}
