import type { BrowserLauncher, TestRunnerCoreConfig } from '@web/test-runner';
import { WebdriverLauncher } from '@web/test-runner-webdriver';
import type { ChildProcess } from 'node:child_process';
import { startWebKitDriver } from './webkit-driver.js';
import { startScreen } from './xvfb.js';

type Options = ConstructorParameters<typeof WebdriverLauncher>[0];

/** WebKitGTK through its own driver, on a virtual screen. */
export function webkit(): BrowserLauncher {
  const launcher: unknown = new WebKitLauncher({
    hostname: '127.0.0.1',
    capabilities: {
      browserName: 'MiniBrowser',
      // Tests may end before their page has loaded completely; the driver would then wait for ever.
      pageLoadStrategy: 'none',
      'wdio:enforceWebDriverClassic': true,
    },
  });
  return launcher as BrowserLauncher; // the types differ only in an optional property
}

/** Private fields of the stock launcher that hold its browser. */
interface Session {
  driver: { getTitle: () => Promise<string> } | undefined;
  driverManager: unknown;
  pendingHeartbeat: NodeJS.Timeout | undefined;
}

/** The stock launcher expects a running driver: this one starts and stops it. */
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
    process.once('exit', this.#end); // also when the run is interrupted
    process.on('unhandledRejection', forgiveNavigation);
    const screen = await startScreen();
    this.#processes.push(screen.process);
    this.#display = screen.display;
    await this.#startDriver();
  }

  async #startDriver(): Promise<void> {
    const driver = await startWebKitDriver(this.#display);
    this.#processes.push(driver.process);
    this.#options.port = driver.port; // read when the session is made
  }

  /** If a browser crashes, only the file that it was running fails: the next file gets a new browser. */
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
    process.off('unhandledRejection', forgiveNavigation);
    this.#end();
  }

  readonly #end = (): void => {
    process.off('exit', this.#end);
    for (const child of this.#processes.splice(0).reverse()) child.kill();
  };
}

/**
 * The stock launcher does not await its `url` command. If the command failed, the whole run would end without
 * a message. The runner itself notices tests that did not start because of it.
 */
function forgiveNavigation(error: unknown): void {
  if (!/WebDriverError.* when running "url"/s.test(String(error))) throw error;
  console.error(`WebKit: ${String(error)}`);
}
