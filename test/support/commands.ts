import { executeServerCommand } from '@web/test-runner-commands';

/** Presses a key or a combination (`Enter`, `Space`, `Shift+Tab`), alike in all engines. */
export async function press(keys: string): Promise<void> {
  await executeServerCommand('press', keys);
}

/** What Chromium tells assistive technology of one thing on the page. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly expanded?: boolean;
  readonly checked?: string;
  readonly live?: string;
}

/** All that Chromium tells assistive technology, shadow trees included; in Chromium only. */
export async function axTree(): Promise<readonly AxNode[]> {
  return executeServerCommand<AxNode[], undefined>('ax-tree');
}
