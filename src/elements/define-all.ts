import { define } from '../shared/define.js';
import { IortCandidacyFactors } from './candidacy-factors/candidacy-factors.js';
import { IortFaq } from './faq/faq.js';
import { IortOverview } from './overview/overview.js';
import { IortSideEffects } from './side-effects/side-effects.js';

/** Registers all elements. */
export function defineAll(): void {
  define('iort-overview', IortOverview);
  define('iort-side-effects', IortSideEffects);
  define('iort-candidacy-factors', IortCandidacyFactors);
  define('iort-faq', IortFaq);
}
