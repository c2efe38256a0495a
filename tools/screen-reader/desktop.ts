import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  closeSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { startScreen } from '../browsers/xvfb.js';
import { activityOf, type Activity } from './activity.js';
import { BUS_LAUNCHER } from './needs.js';
import { supervised } from './python.js';
import { waitFor } from './wait.js';

const execute = promisify(execFile);

/** Settings of a D-Bus daemon that can start the accessibility bus, but no other service of this machine. */
const busSettings = (folder: string): string => `<!DOCTYPE busconfig PUBLIC
  "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:dir=${folder}/run</listen>
  <auth>EXTERNAL</auth>
  <servicedir>${folder}/services</servicedir>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>`;

const A11Y_BUS = ['call', '--session', '-d', 'org.a11y.Bus', '-o', '/org/a11y/bus', '-m'];

/**
 * A hidden desktop with an accessibility bus. Its settings and files are separate from the user's. {@link close} ends
 * its programs and deletes its files.
 */
export class Desktop {
  /** The folder with all files of the desktop. */
  readonly folder = mkdtempSync(join(tmpdir(), 'iort-desktop-'));
  readonly #env: Record<string, string>;
  readonly #processes: ChildProcess[] = [];

  private constructor() {
    const folders = {
      HOME: this.makeFolder('home'),
      XDG_RUNTIME_DIR: this.makeFolder('run'),
      XDG_CONFIG_HOME: this.makeFolder('config'),
      XDG_DATA_HOME: this.makeFolder('data'),
      XDG_CACHE_HOME: this.makeFolder('cache'),
    };
    this.#env = {
      ...folders,
      PATH: process.env.PATH ?? '/usr/bin:/bin',
      LC_ALL: 'C.UTF-8',
      // Keep programs away from the user's settings, volumes and screens.
      GSETTINGS_BACKEND: 'memory',
      GIO_USE_VFS: 'local',
      GDK_BACKEND: 'x11',
      GNOME_ACCESSIBILITY: '1',
      ACCESSIBILITY_ENABLED: '1',
    };
  }

  /** Starts a desktop. */
  static async open(): Promise<Desktop> {
    const desktop = new Desktop();
    try {
      await desktop.#start();
      return desktop;
    } catch (error) {
      await desktop.close();
      throw error;
    }
  }

  async #start(): Promise<void> {
    const screen = await startScreen(supervised);
    this.#processes.push(screen.process);
    this.#env.DISPLAY = screen.display;

    this.write(
      join('services', 'org.a11y.Bus.service'),
      `[D-BUS Service]\nName=org.a11y.Bus\nExec=${BUS_LAUNCHER} --launch-immediately\n`,
    );
    const settings = this.write('bus.conf', busSettings(this.folder));
    const address = this.write('bus-address', '');
    this.start(['dbus-daemon', `--config-file=${settings}`, '--nofork', '--print-address=1'], {
      output: address,
    });
    this.#env.DBUS_SESSION_BUS_ADDRESS = await waitFor('D-Bus', () =>
      readFileSync(address, 'utf8').trim(),
    );
    for (const status of ['IsEnabled', 'ScreenReaderEnabled'])
      await this.run(
        'gdbus',
        ...A11Y_BUS,
        'org.freedesktop.DBus.Properties.Set',
        'org.a11y.Status',
        status,
        '<true>',
      );
    this.start(['openbox', '--sm-disable']);
    await waitFor('the window manager', async () =>
      (await this.run('xprop', '-root', '_NET_SUPPORTING_WM_CHECK')).includes('window id #'),
    );
  }

  /**
   * Starts a program on the desktop. When the desktop is closed, the program is ended. `output` is the path of the file
   * to which the program's output is added.
   */
  start(
    command: readonly string[],
    { env = {}, output }: { env?: Record<string, string>; output?: string } = {},
  ): ChildProcess {
    const [program = '', ...args] = [...supervised, ...command];
    const log = openSync(output ?? join(this.folder, 'programs.log'), 'a');
    const child = spawn(program, args, {
      env: { ...this.#env, ...env },
      stdio: ['ignore', log, 'ignore'],
    });
    closeSync(log);
    this.#processes.push(child);
    return child;
  }

  /**
   * Runs a program on the desktop and waits until it ends.
   * @returns its output
   */
  async run(program: string, ...args: readonly string[]): Promise<string> {
    const { stdout } = await execute(program, args, { env: this.#env });
    return stdout;
  }

  makeFolder(name: string): string {
    const path = join(this.folder, name);
    mkdirSync(path, { recursive: true, mode: 0o700 });
    return path;
  }

  /**
   * Writes a file into the folder of the desktop.
   * @returns the path of the file
   */
  write(name: string, content: string): string {
    const path = join(this.folder, name);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** The activity of the desktop's programs. */
  get activity(): Activity {
    return activityOf(this.#processes.flatMap(({ pid }) => pid ?? []));
  }

  /** Ends all programs of the desktop and deletes its files. */
  async close(): Promise<void> {
    for (const child of this.#processes.splice(0).reverse()) {
      if (child.exitCode !== null || child.signalCode) continue;
      const ended = once(child, 'exit');
      child.kill();
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
