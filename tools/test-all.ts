/** `npm run test:all` runs the checks of `npm test` and then the long checks. At the end it prints the results of all these checks. */
import { runSteps } from './test/run-steps.js';
import { longSteps, steps } from './test/steps.js';

await runSteps([...steps, ...longSteps]);
