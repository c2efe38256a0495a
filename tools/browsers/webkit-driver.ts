import { spawn, type ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { pathOf } from './needs.js';

export interface Driver {
  port: number;
  process: ChildProcess;
}

/** Milliseconds to wait for the first answer of a driver. */
const startTimeout = 20_000;

/** Starts WebKitWebDriver on a free port and waits until it answers. */
export async function startWebKitDriver(display: string): Promise<Driver> {
  const port = await freePort();
  const driver = spawn(pathOf('WebKitWebDriver'), ['--host=127.0.0.1', `--port=${port}`], {
    // GDK_BACKEND: draw on the virtual screen only. NO_AT_BRIDGE: don't look for an accessibility bus, because a
    // failed search prints warnings. WEBKIT_DISABLE_DMABUF_RENDERER: without a graphics card, sharing buffers takes a
    // sixth more processor time.
    env: {
      ...process.env,
      DISPLAY: display,
      GDK_BACKEND: 'x11',
      NO_AT_BRIDGE: '1',
      WEBKIT_DISABLE_DMABUF_RENDERER: '1',
    },
    stdio: 'ignore',
    // A separate process group, so that a signal to the browser doesn't reach the test runner.
    detached: true,
  });
  const deadline = Date.now() + startTimeout;
  while (!(await answers(port))) {
    if (driver.exitCode !== null) throw new Error(`WebKitWebDriver ended: ${driver.exitCode}`);
    if (Date.now() > deadline) throw new Error('WebKitWebDriver does not answer');
    await delay(50); // poll, because the driver sends no signal when it is ready
  }
  return { port, process: driver };
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/status`).then(
    (response) => response.ok,
    () => false,
  );
}
