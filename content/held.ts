import { signedOff } from './generated/gates.js';
import { paragraph } from './blocks.js';
import { heldBreast } from './held/breast.js';
import { heldEffects } from './held/effects.js';
import type { Held } from './held/held.js';
import { heldLater } from './held/later.js';
import { heldTell } from './held/tell.js';
import type { Paragraph, TopicName } from './topic.js';

export type { Held } from './held/held.js';

/** All held passages. */
export const held: readonly Held[] = [...heldBreast, ...heldEffects, ...heldLater, ...heldTell];

/**
 * The held passages of a place that the project's ledgers have opened. A passage is open once a clinician has signed
 * off its English, and a translator each translation. `npm run generate` compiles open passages into the topic.
 */
export const signedOffIn = (topic: TopicName, place: string): Paragraph[] =>
  held
    .filter((one) => one.topic === topic && one.place === place && signedOff.includes(one.name))
    .map(({ passages }) => paragraph(...passages));
