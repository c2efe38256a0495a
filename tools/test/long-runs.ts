import type { TestRunnerPlugin } from '@web/test-runner';
import type { PlaywrightLauncher } from '@web/test-runner-playwright';

/** How much a run with random input does, and from which seed. */
export interface RunSettings {
  readonly seed: number;
  /** Cases of all properties together, in each engine. */
  readonly cases: number;
  /** Steps of the soak test, in each engine. */
  readonly steps: number;
  /** The one property to run, and where in its random tree to begin: to see a failure again. */
  readonly only: string | undefined;
  readonly path: string | undefined;
}

/** What `npm test` runs: the same each time. */
const SHORT = { seed: 20261126, cases: 120, steps: 60 };

/** Read from the environment; `tools/long-run.ts` sets it for the long forms. */
export const runSettings = (env: NodeJS.ProcessEnv = process.env): RunSettings => ({
  seed: Number(env.FUZZ_SEED ?? SHORT.seed),
  cases: Number(env.FUZZ_CASES ?? SHORT.cases),
  steps: Number(env.SOAK_STEPS ?? SHORT.steps),
  only: env.FUZZ_ONLY,
  path: env.FUZZ_PATH,
});

/** Longest time for one file of tests, in milliseconds. */
export const longestFile =
  process.env.FUZZ_CASES || process.env.SOAK_STEPS || process.env.ZOO ? 864e5 : 900_000;

/** What tests with random input need of the world outside their page. */
export function longRuns(): TestRunnerPlugin {
  return {
    name: 'iort-long-runs',
    async executeCommand({ command, payload, session: { id, browser } }) {
      if (command === 'run-settings') return runSettings();
      if (command === 'heap') return heap(browser as unknown as PlaywrightLauncher, id);
      if (command !== 'tell') return undefined; // another plugin's
      console.log(`${browser.name}: ${String(payload)}`);
      return true;
    },
  };
}

/** Bytes in use after a collection of garbage; nothing in engines that don't tell. */
async function heap(browser: PlaywrightLauncher, id: string): Promise<number | false> {
  if (browser.type !== 'playwright') return false;
  const page = browser.getPage(id);
  const session = await page.context().newCDPSession(page);
  // What finalizers and weak references hold goes with the second.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}
