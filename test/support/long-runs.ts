import { executeServerCommand } from '@web/test-runner-commands';
import type { RunSettings } from '../../tools/test/long-runs.js';

/** How much a run of the fuzz or soak test does, and the seed of its random choices. */
export const runSettings = (): Promise<RunSettings> => executeServerCommand('run-settings');

/** Prints a line in the terminal, with the name of the engine. */
export async function printLine(line: string): Promise<void> {
  await executeServerCommand('log', line);
}

/** How many bytes of JavaScript's heap are in use; `false` in engines that don't report this. */
export const heap = (): Promise<number | false> => executeServerCommand('heap');
