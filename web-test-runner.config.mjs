import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { commands } from './tools/browsers/commands.ts';
import { chosenLaunchers } from './tools/browsers/launchers.ts';
import { brokenLocales } from './tools/test/broken-locales.ts';
import { bundledTests } from './tools/test/bundled-tests.ts';
import { longestFile, longRuns } from './tools/test/long-runs.ts';
import { pseudoLocales } from './tools/rollup/pseudo-locales.ts';
import { readerContent } from './tools/rollup/reader-content.ts';
import { pastePage } from './tools/test/paste-page.ts';
import { serveRaw } from './tools/test/serve-raw.ts';
import { strictCsp } from './tools/test/strict-csp.ts';
import { summaryReporter } from './tools/test/summary-reporter.ts';
import { zoo, zooSheets } from './tools/test/zoo.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

const named = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));
const files =
  named.length > 0
    ? named
    : ['src/**/*.test.ts', 'test/{browser,faults,fuzz,soak,zoo}/**/*.test.ts'];

/**
 * One run in three engines: `npm run test:browser [-- FILE…]`. ENGINES=chromium,firefox picks some;
 * WTR_SUMMARY names a file for the counts.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: root,
  files,
  esbuildTarget: 'esnext', // bundled already: nothing is left to compile
  browsers: chosenLaunchers(),
  middleware: [
    pastePage,
    strictCsp,
    brokenLocales(root),
    zoo(root),
    serveRaw(root, ['/dist/', '/test/pages/', '/test/zoo/page/', ...zooSheets]),
  ],
  plugins: [
    bundledTests(root, files, [pseudoLocales()], [readerContent()]),
    commands(),
    longRuns(),
  ],
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
