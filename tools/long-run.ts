/**
 * `npm run fuzz` and `npm run soak` run the long versions of the tests with random input. Environment variables:
 * FUZZ_SEED is the seed. Its default is the date, so it changes each day. FUZZ_CASES and SOAK_STEPS are the numbers of
 * cases and steps in each engine. ENGINES chooses the engines.
 */
import { spawnSync } from 'node:child_process';

const kind = process.argv[2];
if (kind !== 'fuzz' && kind !== 'soak') throw new Error('name the test to run: fuzz or soak');

const today = new Date().toISOString().slice(0, 10).replaceAll('-', '');
const { status } = spawnSync(
  'npm',
  ['run', '--loglevel=error', 'test:browser', '--', `test/${kind}/*.test.ts`],
  {
    stdio: 'inherit',
    env: { FUZZ_SEED: today, FUZZ_CASES: '34000', SOAK_STEPS: '5000', ...process.env },
  },
);
process.exitCode = status ?? 1;
