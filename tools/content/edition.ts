import { createHash } from 'node:crypto';
import { sources, type SourceId } from '../../content/sources.js';
import type { Guidance, Passage } from '../../content/statement.js';
import type { Topic } from '../../content/topic.js';
import { glossary, type TermId } from '../../content/glossary.js';
import { leftHeldIn } from './held.js';
import { termsIn } from './marks.js';
import { passagesOfTopic } from './walk.js';

/** The passages of a topic, then the explanations of the terms that they mark. */
export function passagesWithTerms(topic: Topic): Passage[] {
  const passages = passagesOfTopic(topic);
  const terms = new Set(passages.flatMap(({ text }) => termsIn(text)));
  return [...passages, ...[...terms].map((term) => glossary[term as TermId])];
}

const sourcesOf = (passage: Guidance): readonly SourceId[] => passage.sources ?? [];

/** Returns the text of a passage, in English or in a locale. */
export type ReadPassage = (passage: Passage) => string;

const inEnglish: ReadPassage = ({ text }) => text;

/**
 * The revision of a topic in one language: SHA-256 over the ids, texts and source
 * keys of its whole text, first 12 hex digits. `sections` and interface texts don't change it.
 * @param more passages that only some readers see
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
 * The revision of a topic with its held passages, as a field for editions; an empty object if none are
 * held.
 */
export function revisionWithHeld(topic: Topic, read = inEnglish): { withHeld?: string } {
  const more = leftHeldIn(topic.name).flatMap(({ passages }) => passages);
  return more.length > 0 ? { withHeld: revisionOf(topic, read, more) } : {};
}

/** The sources of a topic that patients are shown, in the order in which the text rests on them. */
export function shownSourcesOf(topic: Topic): SourceId[] {
  const used = new Set(passagesWithTerms(topic).flatMap(sourcesOf));
  return [...used].filter((id) => sources[id].readers === 'patients');
}
