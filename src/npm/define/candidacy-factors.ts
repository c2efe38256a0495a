import { define } from '../../shared/define.js';
import { IortCandidacyFactors } from '../elements/candidacy-factors.js';

define('iort-candidacy-factors', IortCandidacyFactors);
