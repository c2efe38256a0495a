import { held, type Held } from '../../content/held.js';
import { signedOff } from '../../content/generated/gates.js';
import type { TopicName } from '../../content/topic.js';

/** The passages that may not be shown before they are signed off. */
export const heldPassages = held.flatMap(({ passages }) => passages);

/** The passages that are still held by the project's ledger, and that a hospital's own sign-off may open. */
export const leftHeld: readonly Held[] = held.filter(({ name }) => !signedOff.includes(name));

/** The passages of a topic that are still held. */
export const leftHeldIn = (topic: TopicName): Held[] =>
  leftHeld.filter((one) => one.topic === topic);
