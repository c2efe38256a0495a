import { defaultReporter } from '@web/test-runner';
import { fileURLToPath } from 'node:url';
import { commands } from './tools/browsers/commands.ts';
import { chosenLaunchers } from './tools/browsers/launchers.ts';
import { chosenEngines } from './tools/browsers/needs.ts';
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

/** What takes too long for what it adds to the rest: in the full run only. */
const fullOnly = ['test/faults/clobbered-names.test.ts', 'test/browser/localization/axe.test.ts'];

/** What runs in fewer engines, unless EVERYWHERE is set; all else runs in each of them. */
const fewer = [
  {
    // The tool of web teams, what engines don't differ in, and what source tests look at in others.
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

/** The files of one of those that no one before it names, in its engines, if any are chosen. */
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
 * One run in up to three engines: `npm run test:browser [-- FILE…]`. ENGINES=chromium,firefox picks some;
 * WTR_SUMMARY names a file for the counts.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  rootDir: root,
  files: isSplit ? [...files, ...except([...fullOnly, ...inFewer])] : files,
  groups,
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
