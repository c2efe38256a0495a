import type { Passage } from '../statement.js';
import type { TopicName } from '../topic.js';

/**
 * Words that are written and translated, but shown only once they are signed off. Statements that must not
 * appear without each other are in one passage, which is opened as a whole.
 */
export interface Held {
  /** Stable name, by which a hospital or the project opens it. */
  readonly name: string;
  readonly topic: TopicName;
  /** The section or part at whose end it is shown when it is opened. */
  readonly place: string;
  readonly passages: readonly Passage[];
}
