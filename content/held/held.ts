import type { Passage } from '../statement.js';
import type { TopicName } from '../topic.js';

/**
 * Words that are written and translated, but shown only once they are signed off. Statements that must
 * appear together are in one entry, which is opened as a whole.
 */
export interface Held {
  /** Stable name, by which a hospital or the project opens the words. */
  readonly name: string;
  readonly topic: TopicName;
  /** The section or part at whose end the words are shown once they are opened. */
  readonly place: string;
  readonly passages: readonly Passage[];
}
