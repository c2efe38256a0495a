import { held, type Held } from '../../content/held.js';
import { signedOff } from '../../content/generated/gates.js';
import type { TopicName } from '../../content/topic.js';

/** What may not be shown before it is signed off. */
export const heldPassages = held.flatMap(({ passages }) => passages);

/** What the project's ledger leaves held, and a hospital's own sign-off may open. */
export const leftHeld: readonly Held[] = held.filter(({ name }) => !signedOff.includes(name));

/** What of a topic is left held. */
export const leftHeldIn = (topic: TopicName): Held[] =>
  leftHeld.filter((one) => one.topic === topic);
