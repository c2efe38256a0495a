import { executeServerCommand } from '@web/test-runner-commands';
import type { RunSettings } from '../../tools/test/long-runs.js';

/** How much to do, and from which seed. */
export const runSettings = (): Promise<RunSettings> => executeServerCommand('run-settings');

/** Says something in the terminal, with the engine's name. */
export async function tell(line: string): Promise<void> {
  await executeServerCommand('log', line);
}

/** Bytes of JavaScript's heap in use; `false` in engines that don't tell. */
export const heap = (): Promise<number | false> => executeServerCommand('heap');
