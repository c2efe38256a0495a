import { executeServerCommand } from '@web/test-runner-commands';

/** Presses a key or a combination (`Enter`, `Space`, `Shift+Tab`), alike in all engines. */
export async function press(keys: string): Promise<void> {
  await executeServerCommand('press', keys);
}

/** Outline of roles and names on the page, shadow trees included; in Chromium only. */
export async function ariaSnapshot(): Promise<string> {
  return executeServerCommand<string, undefined>('aria-snapshot');
}
