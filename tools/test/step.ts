import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, noTotals, type Totals } from './totals.js';

/** One of the checks of `npm test`. */
export interface Step {
  name: string;
  command: readonly [program: string, ...args: string[]];
  /** Steps that this one needs; it does not run if one of them failed. */
  needs?: readonly string[];
  /** How its tests are counted; if left out, the step counts as one test. */
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
  /** Names of the failed steps because of which it did not run. */
  blockedBy: readonly string[];
}

/** Whether a step, or one that it needs, did not pass. */
export function isBad(outcome: Outcome): boolean {
  return outcome.failed > 0 || outcome.blockedBy.length > 0;
}

/**
 * Runs a step.
 * @param earlier the results of the steps before it
 * @param buffered whether its output is printed when it ends, because other steps run at the same time; otherwise
 *   it goes straight to the terminal
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
    // This happens rarely: the test runner exits together with its browsers, before it has a result.
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
      // npm may not report the failure.
      if (code !== 0)
        console.error(`${program} ${args.join(' ')}: ${signal ?? `exit code ${code}`}`);
      resolve(code ?? 1);
    });
  });
}
