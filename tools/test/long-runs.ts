import type { TestRunnerPlugin } from '@web/test-runner';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';

/** The length and seed of a run with random input. */
export interface RunSettings {
  readonly seed: number;
  /** Cases of all properties together, in each engine. */
  readonly cases: number;
  /** Steps of the soak test, in each engine. */
  readonly steps: number;
  /** The one property to run, and the place in its random tree where it begins, to reproduce a failure. */
  readonly only: string | undefined;
  readonly path: string | undefined;
}

/** The settings of `npm test`, the same for every run. */
const SHORT = { seed: 20261126, cases: 120, steps: 60 };

/** Settings from the environment; `tools/long-run.ts` sets it for long runs. */
export const runSettings = (env: NodeJS.ProcessEnv = process.env): RunSettings => ({
  seed: Number(env.FUZZ_SEED ?? SHORT.seed),
  cases: Number(env.FUZZ_CASES ?? SHORT.cases),
  steps: Number(env.SOAK_STEPS ?? SHORT.steps),
  only: env.FUZZ_ONLY,
  path: env.FUZZ_PATH,
});

/** Time limit for one file of tests, in milliseconds. */
export const fileTimeout =
  process.env.FUZZ_CASES || process.env.SOAK_STEPS || process.env.ZOO ? 864e5 : 900_000;

/** Commands for tests with random input, which need things outside of their page. */
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

/** Bytes in use after garbage collection; false in engines that don't report it. */
async function heap(browser: PlaywrightLauncher, id: string): Promise<number | false> {
  if (browser.type !== 'playwright') return false;
  const page = browser.getPage(id);
  const session = await page.context().newCDPSession(page);
  // Objects with finalizers and weak references are collected only in the second round.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
