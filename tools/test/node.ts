/**
 * `npm run test:node -- [file …]` runs the given test files with Node's test runner. Without files, it runs all test
 * files in content/, tools/ and test/node/.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['content', 'tools', 'test/node'];

const testFiles = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort(),
);

// Node 20's test runner accepts no patterns. Without files, it would search for test files itself and find other files.
const files = process.argv.length > 2 ? process.argv.slice(2) : testFiles;
if (files.length === 0) {
  console.error(`no *.test.ts in ${folders.join(', ')}`);
  process.exit(1);
}

const summary = process.env.NODE_TEST_SUMMARY;
const reporters = [['spec', 'stdout'], ...(summary ? [['tap', summary]] : [])].flatMap(
  ([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`],
);
// The time limit in milliseconds for a whole test file.
const limit = process.env.TEST_TIMEOUT ?? '300000';
const options = ['--test-concurrency=2', `--test-timeout=${limit}`, ...reporters];
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', '--test', ...options, ...files],
  {
    stdio: 'inherit',
  },
);
process.exitCode = status ?? 1;
