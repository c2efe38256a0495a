import { executeServerCommand } from '@web/test-runner-commands';

/** Presses a key or a combination (`Enter`, `Space`, `Shift+Tab`), in the same way in all engines. */
export async function press(keys: string): Promise<void> {
  await executeServerCommand('press', keys);
}

/** A node of Chromium's accessibility tree. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly expanded?: boolean;
  readonly checked?: string;
  readonly live?: string;
}

/** The accessibility tree of the page, with its shadow trees. Works only in Chromium. */
export async function axTree(): Promise<readonly AxNode[]> {
  return executeServerCommand<AxNode[], undefined>('ax-tree');
}
