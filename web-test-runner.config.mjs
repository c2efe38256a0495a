import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { commands } from './tools/browsers/commands.ts';
import { chosenLaunchers } from './tools/browsers/launchers.ts';
import { chosenEngines } from './tools/browsers/needs.ts';
import { brokenLocales } from './tools/test/broken-locales.ts';
import { bundledTests } from './tools/test/bundled-tests.ts';
import { fileTimeout, longRuns } from './tools/test/long-runs.ts';
import { pastePage } from './tools/test/paste-page.ts';
import { serveRaw } from './tools/test/serve-raw.ts';
import { strictCsp } from './tools/test/strict-csp.ts';
import { summaryReporter } from './tools/test/summary-reporter.ts';
import { zoo, zooSheets } from './tools/test/zoo.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** Test files named on the command line. Each runs in every chosen engine. */
const named = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));

const all = ['test/{browser,faults,fuzz,soak,zoo}/**/*.test.ts'];

/**
 * Files that run only if EVERYWHERE is set or if they are named. They take long, and other files test nearly
 * everything that they test.
 */
const fullOnly = ['test/faults/clobbered-names.test.ts', 'test/browser/localization/axe.test.ts'];

/** Files that run in fewer engines, unless EVERYWHERE is set or files are named. All others run in every chosen engine. */
const fewer = [
  {
    // Tests of the builder, and tests whose result is the same in all engines.
    files: [
      'test/browser/*/axe.test.ts',
      'test/browser/{builder,listen}/*.test.ts',
      'test/browser/built/{links,listen,nested-placeholders,package-all,package,pasted,prerendered-sources,structured-data,unread-fallback,wordpress-posts}.test.ts',
      'test/faults/{clobbered,misshapen-locales,script,why}.test.ts',
    ],
    engines: ['chromium'],
  },
  {
    files: ['test/browser/{embed,localization}/*.test.ts'],
    engines: ['firefox'],
  },
  {
    files: ['test/browser/reading/*.test.ts'],
    engines: ['chromium', 'firefox'],
  },
  {
    files: ['test/browser/built/*.test.ts', 'test/faults/*.test.ts'],
    engines: ['chromium', 'webkit'],
  },
];

const isSplit = named.length === 0 && !process.env.EVERYWHERE;
const files = named.length > 0 ? named : all;
const engines = chosenEngines();
const browsers = chosenLaunchers();
const except = (patterns) => patterns.map((pattern) => `!${pattern}`);

/**
 * The test group of an entry of `fewer`. It leaves out files of `fullOnly` and of earlier entries, and engines
 * that were not chosen.
 */
const group = ({ files: own, engines: few }, index) => ({
  name: few.join(', '),
  files: [
    ...own,
    ...except([...fullOnly, ...fewer.slice(0, index).flatMap((other) => other.files)]),
  ],
  browsers: browsers.filter((_browser, place) => few.includes(engines[place])),
});
const groups = isSplit ? fewer.map(group).filter(({ browsers: few }) => few.length > 0) : [];
const inFewer = fewer.flatMap((other) => other.files);

/**
 * `npm run test:browser [-- FILE…]`: one run in up to three engines. ENGINES=chromium,firefox chooses engines;
 * WTR_SUMMARY names a file for the numbers of passed, failed and skipped tests.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: root,
  files: isSplit ? [...files, ...except([...fullOnly, ...inFewer])] : files,
  groups,
  esbuildTarget: '', // the tests are compiled already; without this the runner would compile them again for some engines
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
  // One page at a time in each engine: pages would take the keyboard focus from each other, and need more than two cores.
  concurrency: 1,
  concurrentBrowsers: 3,
  browserStartTimeout: 120_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: fileTimeout,
};
