import { signedOff } from './generated/gates.js';
import { paragraph } from './blocks.js';
import { heldBreast } from './held/breast.js';
import { heldEffects } from './held/effects.js';
import type { Held } from './held/held.js';
import { heldLater } from './held/later.js';
import { heldTell } from './held/tell.js';
import type { Paragraph, TopicName } from './topic.js';

export type { Held } from './held/held.js';

/** All that is held, in the order of the widgets. */
export const held: readonly Held[] = [...heldBreast, ...heldEffects, ...heldLater, ...heldTell];

/**
 * The held passages that the ledger opens at a place: none until a clinician has signed them off. Only
 * these are compiled for readers (`npm run generate`).
 */
export const signedOffIn = (topic: TopicName, place: string): Paragraph[] =>
  held
    .filter((one) => one.topic === topic && one.place === place && signedOff.includes(one.name))
    .map(({ passages }) => paragraph(...passages));
