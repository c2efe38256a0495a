/**
 * `npm run fuzz`, `npm run soak`: the long forms of tests with random input. FUZZ_SEED, FUZZ_CASES
 * and SOAK_STEPS say from where and how much in each engine, ENGINES in which; a new seed each day.
 */
import { spawnSync } from 'node:child_process';

const kind = process.argv[2];
if (kind !== 'fuzz' && kind !== 'soak') throw new Error('fuzz or soak?');

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
