/** `npm test`: every check, in order; at the end a table and the line `N passed, N failed`. */
import { runSteps } from './test/run-steps.js';
import { steps } from './test/steps.js';

await runSteps(steps);
