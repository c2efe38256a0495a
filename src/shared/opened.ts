import type { Edition, ShownSource } from '../../content/edition.js';
import type { Block, Paragraph, Topic } from '../../content/topic.js';
import { loadedHeld, loadHeld, type HeldText } from '../localization/held.js';
import type { HospitalReview } from './hospital-review.js';

/** Loads what a sign-off opens in a language, where that isn't there yet. */
export function loadOpened(
  review: HospitalReview | undefined,
  locale: string,
  onLoad: () => void,
): void {
  if (review && review.opens.length > 0 && !loadedHeld(locale)) void loadHeld(locale).then(onLoad);
}

/** What of a topic a sign-off opens in a language; nothing until it is loaded. */
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

/** The words opened at a place, a paragraph a name. */
const paragraphsAt = (place: string, opened: readonly HeldText[]): Paragraph[] =>
  opened
    .filter((text) => text.place === place)
    .map(({ passages, sources }) => ({
      kind: 'paragraph',
      passages: passages.map((passage) => ({
        ...passage,
        from: passage.from.map((place) => sources[place] as ShownSource),
      })),
    }));

const inBlock = (block: Block, opened: readonly HeldText[]): Block =>
  block.kind === 'part'
    ? { ...block, blocks: [...block.blocks, ...paragraphsAt(block.name, opened)] }
    : block;

/** A topic with what is opened of it, each at the end of its section or part. */
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

/** The edition of a text with what is opened of it: its revision covers all that is held. */
export const editionWith = (edition: Edition, opened: readonly HeldText[]): Edition =>
  opened.length === 0
    ? edition
    : {
        ...edition,
        revision: edition.withHeld ?? edition.revision,
        opened: opened.flatMap(({ sources }) => sources),
      };
