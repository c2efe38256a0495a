/**
 * `npm run test:screen-reader` makes Orca read the widgets in Firefox and Chromium. It compares Orca's words with
 * test/screen-reader/transcripts/. For WebKit it compares the accessibility tree.
 *
 * Use `-- --update` after intended changes: it writes new transcripts. `-- --few` does one reading in each browser
 * except WebKit; `npm test` uses this option. Further words choose the readings whose names contain all of these words
 * (`-- --update faq`). The environment variable `ENGINES` chooses browsers.
 *
 * The widgets are built in a copy of the project in which all sign-offs are deleted, so that a sign-off doesn't change
 * the transcripts.
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
