/** The classes; importing them registers nothing. */
export { IortCandidacyFactors } from './elements/candidacy-factors.js';
export { IortFaq } from './elements/faq.js';
export { IortOverview } from './elements/overview.js';
export { IortSideEffects } from './elements/side-effects.js';
export { IortErrorEvent, IortReadyEvent, IortToggleEvent } from '../shared/events.js';
