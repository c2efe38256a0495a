/** `npm run test:all`: what `npm test` checks, then what takes hours; the same table at the end. */
import { runSteps } from './test/run-steps.js';
import { longSteps, steps } from './test/steps.js';

await runSteps([...steps, ...longSteps]);
