import type { TestRunnerPlugin } from '@web/test-runner';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';

/** The length and seed of a run with random input. */
export interface RunSettings {
  readonly seed: number;
  /** Number of cases of all tested properties together, in each engine. */
  readonly cases: number;
  /** Number of steps of the soak test in each engine. */
  readonly steps: number;
  /** The name of the only property to test, to reproduce a failure. */
  readonly only: string | undefined;
  /** The path to the failing case, as fast-check prints it. */
  readonly path: string | undefined;
}

/** The settings of `npm test`. They are the same for every run, so that failures can be repeated. */
const SHORT = { seed: 20261126, cases: 120, steps: 60 };

/** Reads the settings from environment variables. `tools/long-run.ts` sets them for long runs. */
export const runSettings = (env: NodeJS.ProcessEnv = process.env): RunSettings => ({
  seed: Number(env.FUZZ_SEED ?? SHORT.seed),
  cases: Number(env.FUZZ_CASES ?? SHORT.cases),
  steps: Number(env.SOAK_STEPS ?? SHORT.steps),
  only: env.FUZZ_ONLY,
  path: env.FUZZ_PATH,
});

/** Time limit for a test file in milliseconds: a day for long runs and for the full zoo, otherwise 15 minutes. */
export const fileTimeout =
  process.env.FUZZ_CASES || process.env.SOAK_STEPS || process.env.ZOO ? 864e5 : 900_000;

/** Commands for tests with random input: settings, memory use and messages in the terminal. */
export function longRuns(): TestRunnerPlugin {
  return {
    name: 'iort-long-runs',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command === 'run-settings') return runSettings();
      if (command === 'heap') return heap(browser as unknown as PlaywrightLauncher, id);
      if (command !== 'log') return undefined; // a command of another plugin
      console.log(`${browser.name}: ${String(payload)}`);
      return true;
    },
  };
}

/** The bytes of the script heap in use after garbage collection; false in engines that don't report them. */
async function heap(browser: PlaywrightLauncher, id: string): Promise<number | false> {
  if (browser.type !== 'playwright') return false;
  const page = browser.getPage(id);
  const session = await page.context().newCDPSession(page);
  // Objects with finalizers and weak references are not collected in the first round.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
