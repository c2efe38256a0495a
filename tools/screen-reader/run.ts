/**
 * `npm run test:screen-reader`: has Orca read the widgets in Firefox and Chromium, and compares what
 * it says with test/screen-reader/transcripts/. `-- --update` writes new transcripts instead, for changes that
 * are meant; `-- --few`, which `npm test` runs, does one reading in each browser. Words after that choose
 * readings by their names (`-- --update faq`), `ENGINES` chooses browsers.
 *
 * The widgets are built in a copy of the project without sign-offs, so that a sign-off changes no transcript;
 * only a change of text or code does.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { chosenEngines } from '../browsers/needs.js';
import { ProjectCopy } from '../test/project-copy.js';
import { ensureScreenReader } from './needs.js';

const words = process.argv.slice(2);
const chosen = words.filter((word) => !word.startsWith('--'));

ensureScreenReader();
const copy = new ProjectCopy();
process.on('exit', () => copy.remove());
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));
copy.unsign();
copy.buildScript();
const few = words.includes('--few');
const engines = chosenEngines().filter((engine) => !few || engine !== 'webkit');
const tests = engines.map((engine) => `test/screen-reader/${engine}.test.ts`);
const { status } = spawnSync(
  process.execPath,
  ['--import', 'tsx', 'tools/test/node.ts', ...tests],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      READING_ROOT: fileURLToPath(copy.root),
      READINGS: chosen.join(' '),
      UPDATE: words.includes('--update') ? '1' : '',
      FEW: few ? '1' : '',
      TEST_TIMEOUT: few ? '300000' : '3600000',
    },
  },
);
process.exitCode = status ?? 1;
