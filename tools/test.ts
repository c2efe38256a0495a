/** `npm test`: every check, in order; at the end a table and the line `N passed, N failed`. */
import { runStep, type Outcome, type Step } from './test/step.js';
import { table } from './test/table.js';
import { add, fromBrowserSummary, fromTap, noTotals } from './test/totals.js';

const script = (name: string): Step['command'] => ['npm', 'run', '--loglevel=error', name];

const steps: readonly Step[] = [
  { name: 'browsers', command: script('browsers') },
  { name: 'format', command: script('format:check') },
  { name: 'generate', command: script('generate') },
  { name: 'lint', command: script('lint'), needs: ['generate'] },
  { name: 'types', command: script('typecheck'), needs: ['generate'] },
  { name: 'build', command: script('build'), needs: ['generate'] },
  {
    name: 'node tests',
    command: script('test:node'),
    needs: ['browsers', 'build'], // what is printed is tested in Chromium
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  { name: 'size', command: script('size'), needs: ['build'] },
  { name: 'size of parts', command: script('size:parts'), needs: ['generate'] },
  {
    name: 'browser tests',
    command: script('test:browser'),
    needs: ['browsers', 'build'],
    count: { file: 'WTR_SUMMARY', read: fromBrowserSummary },
  },
  {
    name: 'wordpress',
    command: script('test:wordpress'),
    needs: ['browsers', 'build'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'pictures',
    command: script('test:visual'),
    needs: ['browsers', 'build'],
    count: { file: 'VISUAL_SUMMARY', read: fromBrowserSummary },
  },
  {
    name: 'stories',
    command: script('test:stories'),
    needs: ['browsers', 'build'],
    count: { file: 'STORIES_SUMMARY', read: fromBrowserSummary },
  },
  { name: 'storybook', command: script('build:storybook'), needs: ['build'] },
];

const outcomes: Outcome[] = [];
for (const step of steps) {
  console.log(`\n== ${step.name} ==`);
  outcomes.push(await runStep(step, outcomes));
}

const { passed, failed, skipped } = outcomes.reduce(add, noTotals());
console.log(`\n${table(outcomes)}\n`);
for (const { name, failures } of outcomes)
  for (const failure of failures) console.log(`failed: ${name}: ${failure}`);
for (const name of skipped) console.log(`skipped: ${name}`);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
