import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findExecutable } from './find.js';
import { chosenEngines, locate, needs, type EngineName, type Need } from './needs.js';

/** What the tests in these engines need, but this machine doesn't have. */
export function missing(
  engines: readonly EngineName[],
  all: readonly Need[] = needs,
  env: NodeJS.ProcessEnv = process.env,
): Need[] {
  return all.filter(
    (need) =>
      (!need.engines || need.engines.some((engine) => engines.includes(engine))) &&
      !locate(need, env),
  );
}

/** Commands that install what is missing; undefined if `canInstall` is false. */
export function installCommands(
  lacking: readonly Need[],
  canInstall: boolean,
): readonly string[][] | undefined {
  if (!canInstall) return undefined;
  const packages = lacking.map((need) => need.debian);
  return [
    ['apt-get', 'update', '-qq'],
    ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', ...packages],
  ];
}

/** A file that is locked while apt-get runs, because apt-get fails while another apt-get runs. */
const LOCK = join(tmpdir(), 'iort-widgets-install.lock');

/** Installs what is missing, if the user is root and apt-get exists. Otherwise does nothing. */
export function install(lacking: readonly Need[], stdio: 'inherit' | 'ignore'): void {
  const canInstall = process.getuid?.() === 0 && !!findExecutable(['apt-get']);
  for (const [command = '', ...args] of installCommands(lacking, canInstall) ?? []) {
    // At run level 1 Debian does not start a service after installing it.
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
    if (spawnSync('flock', [LOCK, command, ...args], { stdio, env }).status !== 0) break;
  }
}

/** One line that says what to install. */
export function advice(lacking: readonly Need[]): string {
  const names = lacking.map((need) => need.name).join(', ');
  const packages = lacking.map((need) => need.debian).join(' ');
  return `Missing for the browser tests: ${names}. On Debian: sudo apt-get install ${packages}`;
}

function main(): void {
  const engines = chosenEngines();
  const lacking = missing(engines);
  if (lacking.length) {
    install(lacking, 'inherit');
    const still = missing(engines);
    if (still.length) {
      console.error(advice(still));
      process.exitCode = 1;
      return;
    }
  }
  for (const need of needs) console.log(`${need.name}: ${locate(need) ?? 'not needed'}`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    main();
  } catch (error) {
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}
