import { define } from '../../shared/define.js';
import { IortCandidacyFactors } from './candidacy-factors.js';

define('iort-candidacy-factors', IortCandidacyFactors);
