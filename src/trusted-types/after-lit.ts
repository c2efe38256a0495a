/** Imported after Lit: undoes what `before-lit.ts` has done. */
import { attempt } from '../diagnostics/attempt.js';
import { showNamesakes } from './namesakes.js';
import { restorePolicies } from './policy.js';

attempt('Trusted Types are left as they are', restorePolicies);
showNamesakes();
