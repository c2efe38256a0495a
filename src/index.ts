/** The classes; importing them registers nothing. */
export { IortCandidacyFactors } from './elements/candidacy-factors/candidacy-factors.js';
export { IortFaq } from './elements/faq/faq.js';
export { IortOverview } from './elements/overview/overview.js';
export { IortSideEffects } from './elements/side-effects/side-effects.js';
export { IortErrorEvent, IortReadyEvent, IortToggleEvent } from './shared/events.js';
