/** `npm test` runs the checks in order. At the end it prints a table and the line `N passed, N failed`. */
import { runSteps } from './test/run-steps.js';
import { steps } from './test/steps.js';

await runSteps(steps);
