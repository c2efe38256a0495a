import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { commands } from './tools/browsers/commands.ts';
import { chosenLaunchers } from './tools/browsers/launchers.ts';
import { brokenLocales } from './tools/test/broken-locales.ts';
import { bundledTests } from './tools/test/bundled-tests.ts';
import { longestFile, longRuns } from './tools/test/long-runs.ts';
import { pastePage } from './tools/test/paste-page.ts';
import { serveRaw } from './tools/test/serve-raw.ts';
import { strictCsp } from './tools/test/strict-csp.ts';
import { summaryReporter } from './tools/test/summary-reporter.ts';
import { zoo, zooSheets } from './tools/test/zoo.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Named on the command line, each runs in every engine. */
const named = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));

const all = ['test/{browser,faults,fuzz,soak,zoo}/**/*.test.ts'];

/**
 * What engines don't differ in, or the tool of web teams: in one of them, unless EVERYWHERE is set.
 */
const once = [
  'test/browser/*/axe.test.ts',
  'test/browser/builder/*.test.ts',
  'test/faults/misshapen-locales.test.ts',
];

const isSplit = named.length === 0 && !process.env.EVERYWHERE;
const files = named.length > 0 ? named : all;
const browsers = chosenLaunchers();

/**
 * One run in three engines: `npm run test:browser [-- FILE…]`. ENGINES=chromium,firefox picks some;
 * WTR_SUMMARY names a file for the counts.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: root,
  files: isSplit ? [...files, ...once.map((pattern) => `!${pattern}`)] : files,
  groups: isSplit
    ? [
        {
          name: 'in one engine',
          files: once,
          browsers: browsers.slice(0, 1),
        },
      ]
    : [],
  esbuildTarget: '', // compiled already; the runner would compile once more for some engines
  browsers,
  middleware: [
    pastePage,
    strictCsp,
    brokenLocales(root),
    zoo(root),
    serveRaw(root, ['/dist/', '/test/pages/', '/test/zoo/page/', ...zooSheets]),
  ],
  nodeResolve: { exportConditions: ['production', 'default'] }, // for pages that import packages
  plugins: [bundledTests(root, files), commands(), longRuns()],
  reporters: [
    defaultReporter({ reportTestProgress: !!process.stdout.isTTY }),
    summaryReporter(process.env.WTR_SUMMARY),
  ],
  testFramework: { config: { timeout: 20_000 } },
  staticLogging: !process.stdout.isTTY,
  // One page at a time in each engine: keys, focus and media are the page's, and two cores are few.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: longestFile,
};
