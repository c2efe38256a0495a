/** Imported after Lit: undoes what `before-lit.ts` has done. */
import { attempt } from '../diagnostics/attempt.js';
import { showNamesakes } from './namesakes.js';
import { restorePolicies } from './policy.js';

attempt('Trusted Types could not be changed', restorePolicies);
showNamesakes();
