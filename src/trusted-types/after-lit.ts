/** Imported after Lit: what `before-lit.ts` has done is taken away again. */
import { attempt } from '../diagnostics/attempt.js';
import { showNamesakes } from './namesakes.js';
import { restorePolicies } from './policy.js';

attempt('Trusted Types are left as they are', restorePolicies);
showNamesakes();
