import type { BrowserLauncher, TestRunnerCoreConfig } from '@web/test-runner';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { ChildProcess } from 'node:child_process';
import { startWebKitDriver } from './webkit-driver.js';
import { startScreen } from './xvfb.js';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/** Launches WebKitGTK through WebKitWebDriver, on a virtual screen. */
export function webkit(): BrowserLauncher {
  const launcher: unknown = new WebKitLauncher({
    hostname: '127.0.0.1',
    capabilities: {
      browserName: 'MiniBrowser',
      // Tests may end before their page has loaded completely. With another strategy, the driver would then
      // wait for the page forever.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
    },
  });
  return launcher as BrowserLauncher; // the types differ only in an optional property
}

/** The private fields in which `WebdriverLauncher` keeps its browser. */
interface Session {
  driver: { getTitle: () => Promise<string> } | undefined;
  driverManager: unknown;
  pendingHeartbeat: NodeJS.Timeout | undefined;
}

/** `WebdriverLauncher` expects a running driver. This subclass starts and stops the driver. */
class WebKitLauncher extends WebdriverLauncher {
  readonly #options: Options;
  readonly #processes: ChildProcess[] = [];
  #display = '';

  constructor(options: Options) {
    super(options);
    this.#options = options;
  }

  override async initialize(config: TestRunnerCoreConfig): Promise<void> {
    await super.initialize(config);
    this.name = 'WebKit';
    process.once('exit', this.#end); // `stop` isn't called if the run is interrupted
    process.on('unhandledRejection', logFailedNavigation);
    const screen = await startScreen();
    this.#processes.push(screen.process);
    this.#display = screen.display;
    await this.#startDriver();
  }

  async #startDriver(): Promise<void> {
    const driver = await startWebKitDriver(this.#display);
    this.#processes.push(driver.process);
    this.#options.port = driver.port; // the base class reads the port when it makes the session
  }

  /** After a crash of the browser, starts a new driver and browser for the next test file, so that only one file fails. */
  override async startSession(id: string, url: string): Promise<void> {
    const session = this as unknown as Session;
    const isDead = await session.driver?.getTitle().then(
      () => false,
      () => true,
    );
    if (isDead) {
      clearInterval(session.pendingHeartbeat);
      session.driver = undefined;
      session.driverManager = undefined;
      this.#processes.pop()?.kill();
      await this.#startDriver();
    }
    return super.startSession(id, url);
  }

  override async stop(): Promise<void> {
    await super.stop(); // closes the browser
    process.off('unhandledRejection', logFailedNavigation);
    this.#end();
  }

  readonly #end = (): void => {
    process.off('exit', this.#end);
    for (const child of this.#processes.splice(0).reverse()) child.kill();
  };
}

/**
 * Logs an unhandled rejection of the `url` command. `WebdriverLauncher` doesn't await this command, so its failure
 * would end the whole run. The runner reports the test file that did not start. Other rejections are thrown again.
 */
function logFailedNavigation(error: unknown): void {
  if (!/WebDriverError.* when running "url"/s.test(String(error))) throw error;
  console.error(`WebKit: ${String(error)}`);
}
