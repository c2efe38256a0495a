/** `npm run test:translators`: tests that pass files through translators' tools and back. */
import { spawnSync } from 'node:child_process';
import { globSync } from 'tinyglobby';

/** A command of each Debian package that the tests need. */
const packages = { 'translate-toolkit': 'pofilter', omegat: 'omegat' };

const missing = Object.entries(packages)
  .filter(([, command]) => spawnSync('which', [command]).status !== 0)
  .map(([name]) => name);
if (missing.length > 0) {
  console.error(`needed, on Debian: apt-get install ${missing.join(' ')}`);
  process.exitCode = 1;
} else {
  const tests = globSync('test/translators/*.test.ts').sort();
  const command = ['--import', 'tsx', 'tools/test/node.ts', ...tests];
  process.exitCode = spawnSync(process.execPath, command, { stdio: 'inherit' }).status ?? 1;
}
