import { held, type Held } from '../../content/held.js';
import { signedOff } from '../../content/generated/gates.js';
import type { TopicName } from '../../content/topic.js';

/** All passages that must be signed off before they are shown, including those that are signed off by now. */
export const heldPassages = held.flatMap(({ passages }) => passages);

/**
 * The entries of `held` that lack a sign-off in the project's ledgers. With a sign-off of its own, a hospital can show
 * them to its readers.
 */
export const leftHeld: readonly Held[] = held.filter(({ name }) => !signedOff.includes(name));

/** The entries of {@link leftHeld} for a topic. */
export const leftHeldIn = (topic: TopicName): Held[] =>
  leftHeld.filter((one) => one.topic === topic);
