/**
 * `npm test` runs the checks in order, some of them side by side. At the end it prints a table, the names of failed and
 * skipped tests, and the line `N passed, N failed`.
 */
import { runSteps } from './test/run-steps.js';
import { steps } from './test/steps.js';

await runSteps(steps);
