import type { Plan } from './run-steps.js';
import type { Step } from './step.js';
import { fromBrowserSummary, fromTap } from './totals.js';

/** The command that runs a script of package.json. */
const script = (name: string): Step['command'] => ['npm', 'run', '--loglevel=error', name];

/** The checks of `npm test`, in order. The steps in an inner list run at the same time. */
export const steps: Plan = [
  { name: 'browsers', command: script('browsers') },
  { name: 'generate', command: script('generate') },
  [
    { name: 'lint', command: script('lint'), needs: ['generate'] },
    { name: 'types', command: script('typecheck'), needs: ['generate'] },
    { name: 'format', command: script('format:check') },
    {
      name: 'build',
      command: ['node', '--import', 'tsx', 'tools/build/build.ts'], // `npm run build` would run `generate` again
      needs: ['generate'],
    },
  ],
  {
    name: 'node tests',
    command: script('test:node'),
    needs: ['browsers', 'build'], // some tests open or print pages in Chromium
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  { name: 'size', command: script('size'), needs: ['build'] },
  {
    name: 'browser tests',
    command: script('test:browser'),
    needs: ['browsers', 'build'],
    count: { file: 'WTR_SUMMARY', read: fromBrowserSummary },
  },
  [
    {
      name: 'wordpress',
      command: script('test:wordpress'),
      needs: ['browsers', 'build'],
      count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
    },
    {
      name: 'stories',
      command: script('test:stories'),
      needs: ['browsers', 'build'],
      count: { file: 'STORIES_SUMMARY', read: fromBrowserSummary },
    },
  ],
  [
    {
      name: 'pictures',
      command: script('test:visual'),
      needs: ['browsers'],
      count: { file: 'VISUAL_SUMMARY', read: fromBrowserSummary },
    },
    {
      name: 'screen reader',
      command: ['node', '--import', 'tsx', 'tools/screen-reader/run.ts', '--few'],
      needs: ['browsers'],
      count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
    },
  ],
];

const inBrowsers = {
  needs: ['browsers', 'build'],
  count: { file: 'WTR_SUMMARY', read: fromBrowserSummary },
} as const;

/** The long checks of `npm run test:all`. */
export const longSteps: Plan = [
  // This step is first: one of its tests compares dist/ with a new build, and later steps add files to dist/.
  {
    name: 'slow tests',
    command: script('test:slow'),
    needs: ['build'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'storybook',
    command: script('test:storybook'),
    needs: ['browsers', 'build'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'print and apps everywhere',
    command: script('test:node:all'),
    needs: ['browsers', 'build'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'translators’ tools',
    command: script('test:translators'),
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'editors',
    command: script('test:editors'),
    needs: ['browsers', 'build'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  { name: 'every engine', command: script('test:everywhere'), ...inBrowsers },
  {
    name: 'every WordPress',
    command: script('test:wordpress:all'),
    needs: ['browsers', 'build'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'recipes',
    command: script('test:recipes'),
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'all that a screen reader reads',
    command: script('test:screen-reader'),
    needs: ['browsers'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  {
    name: 'all signed off',
    command: script('test:signed-off'),
    needs: ['browsers'],
    count: { file: 'NODE_TEST_SUMMARY', read: fromTap },
  },
  { name: 'page zoo', command: script('test:zoo:full'), ...inBrowsers },
  { name: 'long fuzz', command: script('fuzz'), ...inBrowsers },
  { name: 'soak', command: script('soak'), ...inBrowsers },
];
