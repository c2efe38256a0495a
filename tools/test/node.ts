/** `npm run test:node [file …]`: the tests that need no browser. */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const folders = ['content', 'tools', 'test/node'];

const testFiles = folders.filter(existsSync).flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.test.ts'))
    .map((name) => join(folder, name))
    .sort(),
);

// Node 20's runner takes no patterns, and asked for no file it would look for some by itself.
const files = process.argv.length > 2 ? process.argv.slice(2) : testFiles;
if (files.length === 0) {
  console.error(`no *.test.ts in ${folders.join(', ')}`);
  process.exit(1);
}

/** It builds again what others read, so nothing runs beside it. */
const ALONE = 'test/node/build/build.test.ts';

const summary = process.env.NODE_TEST_SUMMARY;
if (summary) writeFileSync(summary, '');

/** Runs files, and adds what they counted to the summary. @returns whether all passed */
function run(chosen: readonly string[], atOnce: number): boolean {
  if (chosen.length === 0) return true;
  const counted = `${summary}.part`;
  const reporters = [['spec', 'stdout'], ...(summary ? [['tap', counted]] : [])].flatMap(
    ([name, to]) => [`--test-reporter=${name}`, `--test-reporter-destination=${to}`],
  );
  const options = [`--test-concurrency=${atOnce}`, '--test-timeout=300000', ...reporters];
  const command = ['--import', 'tsx', '--test', ...options, ...chosen];
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (summary) appendFileSync(summary, readFileSync(counted));
  return status === 0;
}

const results = [
  run(
    files.filter((file) => file === ALONE),
    1,
  ),
  run(
    files.filter((file) => file !== ALONE),
    2,
  ),
];
process.exitCode = results.every(Boolean) ? 0 : 1;
