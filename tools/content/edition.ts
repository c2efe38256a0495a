import { createHash } from 'node:crypto';
import { sources, type SourceId } from '../../content/sources.js';
import type { Guidance, Passage } from '../../content/statement.js';
import type { Topic } from '../../content/topic.js';
import { glossary, type TermId } from '../../content/glossary.js';
import { leftHeldIn } from './held.js';
import { termsIn } from './marks.js';
import { passagesOfTopic } from './walk.js';

/** The passages of a topic, followed by the explanations of the glossary terms in them. */
export function passagesWithTerms(topic: Topic): Passage[] {
  const passages = passagesOfTopic(topic);
  const terms = new Set(passages.flatMap(({ text }) => termsIn(text)));
  return [...passages, ...[...terms].map((term) => glossary[term as TermId])];
}

const sourcesOf = (passage: Guidance): readonly SourceId[] => passage.sources ?? [];

/** A function that returns the text of a passage in one locale. */
export type ReadPassage = (passage: Passage) => string;

const inEnglish: ReadPassage = ({ text }) => text;

/**
 * The revision of a topic in one language: the first 12 hexadecimal digits of a SHA-256 hash over the ids, texts and
 * source ids of its passages and explained terms. The option `sections` and interface texts don't change it.
 * @param more the held passages that the hash also covers
 */
export function revisionOf(topic: Topic, read = inEnglish, more: readonly Passage[] = []): string {
  const parts = [...passagesWithTerms(topic), ...more].map((passage) => [
    passage.id,
    read(passage),
    sourcesOf(passage),
  ]);
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12);
}

/**
 * The field `withHeld` of an edition: the revision of a topic with its held passages. An empty object if the topic has
 * no held passages.
 */
export function revisionWithHeld(topic: Topic, read = inEnglish): { withHeld?: string } {
  const more = leftHeldIn(topic.name).flatMap(({ passages }) => passages);
  return more.length > 0 ? { withHeld: revisionOf(topic, read, more) } : {};
}

/** The sources that patients see in a topic, in the order of their first use: in passages, then in explanations of terms. */
export function shownSourcesOf(topic: Topic): SourceId[] {
  const used = new Set(passagesWithTerms(topic).flatMap(sourcesOf));
  return [...used].filter((id) => sources[id].readers === 'patients');
}
