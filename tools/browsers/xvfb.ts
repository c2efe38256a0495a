import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { pathOf } from './needs.js';

/** A virtual screen, for programs that need a screen, such as WebKitGTK. */
export interface Screen {
  /** The value for the environment variable DISPLAY. */
  display: string;
  process: ChildProcess;
}

/**
 * Starts Xvfb on a free display and waits until it accepts connections.
 * @param through a program and its first arguments. If not empty, this program gets the command line of Xvfb as
 *   further arguments and must run Xvfb.
 */
export async function startScreen(through: readonly string[] = []): Promise<Screen> {
  const [program = '', ...args] = [...through, pathOf('Xvfb')];
  const xvfb = spawn(
    program,
    [...args, '-displayfd', '3', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp', '-noreset'],
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], detached: true },
  );
  const died = once(xvfb, 'exit').then(([code]) => {
    throw new Error(`Xvfb ended with ${String(code)}`);
  });
  // As soon as Xvfb is ready, it writes its display number to file descriptor 3.
  const [number] = (await Promise.race([once(xvfb.stdio[3] as Readable, 'data'), died])) as [
    Buffer,
  ];
  died.catch(() => undefined); // from here on an exit is expected, because the caller ends the process
  return { display: `:${number.toString().trim()}`, process: xvfb };
}
