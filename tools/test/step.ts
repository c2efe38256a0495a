import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, noTotals, type Totals } from './totals.js';

/** One of the checks of `npm test` or `npm run test:all`. */
export interface Step {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Names of steps that must pass first. If one of these failed or did not run, this step does not run. */
  needs?: readonly string[];
  /** How to count the tests of the step. If left out, the step counts as one test. */
  count?: {
    /** Environment variable with the path of the file to which the command writes its counts. */
    file: string;
    read: (text: string) => Totals;
  };
}

/** The result of a step. */
export interface Outcome extends Totals {
  name: string;
  seconds: number;
  /** Names of the steps that did not pass and so prevented this step from running. */
  blockedBy: readonly string[];
}

/** Whether a step failed or did not run. */
export function isBad(outcome: Outcome): boolean {
  return outcome.failed > 0 || outcome.blockedBy.length > 0;
}

/**
 * Runs a step.
 * @param earlier the results of earlier steps
 * @param buffered whether the output is collected and printed when the step ends. Otherwise it is printed at once.
 */
export async function runStep(
  step: Step,
  earlier: readonly Outcome[],
  buffered = false,
): Promise<Outcome> {
  const blockedBy = earlier
    .filter((outcome) => isBad(outcome) && step.needs?.includes(outcome.name))
    .map((outcome) => outcome.name);
  if (blockedBy.length) return { ...noTotals(), name: step.name, seconds: 0, blockedBy };

  const started = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'iort-test-'));
  const file = join(folder, 'counts');
  const attempt = () => run(step.command, step.count ? { [step.count.file]: file } : {}, buffered);
  let exitCode = await attempt();
  if (step.count && !existsSync(file)) {
    // In rare cases the test runner exits together with its browsers, before it has written a result.
    console.error(`${step.name} ended without a result; running it once more`);
    exitCode = await attempt();
  }
  const totals = step.count
    ? judge(existsSync(file) ? step.count.read(readFileSync(file, 'utf8')) : undefined, exitCode)
    : judge({ ...noTotals(), passed: exitCode === 0 ? 1 : 0 }, exitCode);
  rmSync(folder, { recursive: true });
  return { ...totals, name: step.name, seconds: (Date.now() - started) / 1000, blockedBy };
}

function run(
  [program, ...args]: Step['command'],
  env: NodeJS.ProcessEnv,
  buffered: boolean,
): Promise<number> {
  return new Promise((resolve) => {
    const output = buffered ? 'pipe' : 'inherit';
    const child = spawn(program, args, {
      stdio: ['ignore', output, output],
      env: { ...process.env, ...env },
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (part: Buffer) => printed.push(part));
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('close', (code, signal) => {
      process.stdout.write(Buffer.concat(printed));
      // Print the failure here, because npm doesn't always report it.
      if (code !== 0)
        console.error(`${program} ${args.join(' ')}: ${signal ?? `exit code ${code}`}`);
      resolve(code ?? 1);
    });
  });
}
