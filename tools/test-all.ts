/** `npm run test:all`: the checks of `npm test`, then those that take hours; the same table at the end. */
import { runSteps } from './test/run-steps.js';
import { longSteps, steps } from './test/steps.js';

await runSteps([...steps, ...longSteps]);
