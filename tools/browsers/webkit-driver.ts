import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { pathOf } from './needs.js';

export interface Driver {
  port: number;
  process: ChildProcess;
}

/** Milliseconds after which a driver that doesn't answer counts as broken. */
const startTimeout = 20_000;

/** Starts WebKitWebDriver on a free port and returns once it answers. */
export async function startWebKitDriver(display: string): Promise<Driver> {
  const port = await freePort();
  const driver = spawn(pathOf('WebKitWebDriver'), ['--host=127.0.0.1', `--port=${port}`], {
    // On the virtual screen only; and no search for an accessibility bus, which prints warnings.
    env: { ...process.env, DISPLAY: display, GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
    detached: true, // its own process group, so that a signal to the browser doesn't reach the test runner
  });
  const deadline = Date.now() + startTimeout;
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended: ${driver.exitCode}`);
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer');
    await delay(50); // it has no way to say that it is ready
  }
  return { port, process: driver };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    (response) => response.ok,
    () => false,
  );
}
