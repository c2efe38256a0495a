import type { Edition, ShownSource } from '../../content/edition.js';
import type { Block, Paragraph, Topic } from '../../content/topic.js';
import { loadedHeld, type HeldText } from '../localization/held.js';
import type { HospitalReview } from './hospital-review.js';

/** The held passages of a topic that a sign-off opens in a language; empty until these passages are loaded. */
export const openedBy = (
  review: HospitalReview | undefined,
  { name: topic }: Topic,
  locale: string,
): readonly HeldText[] =>
  review?.current && review.opens.length > 0
    ? (loadedHeld(locale) ?? []).filter(
        (text) => text.topic === topic && review.opens.includes(text.name),
      )
    : [];

/** The opened paragraphs of a section or part, one for each held passage. */
const paragraphsAt = (place: string, opened: readonly HeldText[]): Paragraph[] =>
  opened
    .filter((text) => text.place === place)
    .map(({ passages, sources }) => ({
      kind: 'paragraph',
      passages: passages.map((passage) => ({
        ...passage,
        from: passage.from.map((index) => sources[index] as ShownSource),
      })),
    }));

const inBlock = (block: Block, opened: readonly HeldText[]): Block =>
  block.kind === 'part'
    ? { ...block, blocks: [...block.blocks, ...paragraphsAt(block.name, opened)] }
    : block;

/** A topic with its opened passages, each at the end of its section or part. */
export function withOpened(topic: Topic, opened: readonly HeldText[]): Topic {
  if (opened.length === 0) return topic;
  return {
    ...topic,
    sections: topic.sections.map((section) => ({
      ...section,
      blocks: [
        ...section.blocks.map((block) => inBlock(block, opened)),
        ...paragraphsAt(section.name, opened),
      ],
    })),
  };
}

/** The edition of a text. If passages are opened, its revision covers all held passages of the topic. */
export const editionWith = (edition: Edition, opened: readonly HeldText[]): Edition =>
  opened.length === 0
    ? edition
    : {
        ...edition,
        revision: edition.withHeld ?? edition.revision,
        opened: opened.flatMap(({ sources }) => sources),
      };
