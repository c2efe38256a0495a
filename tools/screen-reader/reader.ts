import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser, type Browser } from './browser.js';
import { Desktop } from './desktop.js';
import { Orca, type Utterance } from './orca.js';
import { waitFor } from './wait.js';

/** Milliseconds between two measurements of the desktop's activity. */
const INTERVAL = 50;

/** How many measurements in a row must find no activity and no new words: `key` after a key press, `page` after reading a whole page. */
const QUIET = { key: 8, page: 24 };

/** The number of measurements after which we stop waiting. Some activity never ends, such as a blinking caret. */
const MAX_MEASUREMENTS = 600;

/** The most processor time between two measurements that still counts as idle, in hundredths of a second. */
const IDLE = 2;

/** Acts as a blind reader of a page: presses keys and records what Orca says. */
export class Reader {
  readonly #desktop: Desktop;
  readonly #orca: Orca;
  #heard = 0;

  private constructor(desktop: Desktop, orca: Orca) {
    this.#desktop = desktop;
    this.#orca = orca;
  }

  /**
   * Opens a page. Orca then reads the whole page by itself.
   * @param title the title of the page
   * @returns the reader, and what Orca has said, from "Finished loading" on
   */
  static async open(
    browser: Browser,
    address: string,
    title: string,
  ): Promise<{ reader: Reader; loaded: readonly Utterance[] }> {
    const desktop = await Desktop.open();
    try {
      const reader = new Reader(desktop, await Orca.start(desktop));
      await reader.#quiet(QUIET.key);
      await openBrowser(desktop, browser, address, title);
      // Leave out what Orca says before "Finished loading": its words about the window differ from run to run.
      const start = await waitFor('the page to be loaded', () => {
        const place = reader.#orca.said.findIndex(({ say }) => say.startsWith('Finished loading'));
        return place >= 0 && { place };
      });
      reader.#heard = start.place;
      return { reader, loaded: await reader.#quiet(QUIET.page) };
    } catch (error) {
      await desktop.close();
      throw error;
    }
  }

  /**
   * Presses a key or key combination.
   * @param key the name that xdotool gives the key, such as `h`, `Return` or `alt+shift+h`
   * @returns what Orca then says
   */
  async press(key: string): Promise<readonly Utterance[]> {
    await this.#desktop.run('xdotool', 'key', '--clearmodifiers', '--delay', '20', key);
    return this.#quiet(QUIET.key);
  }

  /** Makes Orca read everything from the current position, and returns what Orca says. */
  async sayAll(): Promise<readonly Utterance[]> {
    await this.#desktop.run('xdotool', 'key', 'KP_Add');
    return this.#quiet(QUIET.page);
  }

  /**
   * Waits until Orca is silent and the desktop is idle.
   * @returns what Orca has said since the last call
   */
  async #quiet(needed: number): Promise<readonly Utterance[]> {
    let [said, { time }] = [-1, this.#desktop.activity];
    for (let count = 0, quiet = 0; count < MAX_MEASUREMENTS && quiet < needed; count += 1) {
      await pause(INTERVAL);
      const now = this.#desktop.activity;
      const isIdle = now.time - time <= IDLE && !now.isHeldUp;
      quiet = isIdle && this.#orca.said.length === said ? quiet + 1 : 0;
      said = this.#orca.said.length;
      ({ time } = now);
    }
    const heard = this.#orca.said.slice(this.#heard);
    this.#heard += heard.length;
    return heard;
  }

  /** Ends all programs that were started. */
  close(): Promise<void> {
    return this.#desktop.close();
  }
}
