/** `npm run test:translators` runs the tests that open and save our files with translators' tools. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';
import { ensure, program } from '../browsers/ensure.js';

try {
  ensure([
    program('translate-toolkit', 'pofilter', 'translate-toolkit'),
    program('OmegaT', 'omegat', 'omegat'),
  ]);
  const tests = globSync('test/translators/*.test.ts').sort();
  const command = ['--import', 'tsx', 'tools/test/node.ts', ...tests];
  process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
