import '../delivery.js';

export { IortCandidacyFactors } from '../../elements/candidacy-factors/candidacy-factors.js';
