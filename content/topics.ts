import { candidacyFactors } from './candidacy-factors.js';
import { faq } from './faq.js';
import { overview } from './overview.js';
import { sideEffects } from './side-effects.js';
import type { Topic } from './topic.js';

/** All topics, in the order in which a reader would meet them. Tools import this list; a widget imports its own topic, compiled, from `src/generated/content/`. */
export const topics: readonly Topic[] = [overview, sideEffects, candidacyFactors, faq];
