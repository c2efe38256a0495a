import { setTimeout as pause } from 'node:timers/promises';
import { openBrowser, type Browser } from './browser.js';
import { Desktop } from './desktop.js';
import { Orca, type Utterance } from './orca.js';
import { waitFor } from './wait.js';

/** Milliseconds from one look at what goes on to the next. */
const LOOK = 50;

/** How many looks must find nothing going on: after a key; after all of a page was to be read. */
const QUIET = { key: 8, page: 24 };

/** Looks after which something always goes on, such as a caret that blinks. */
const MOST_LOOKS = 600;

/** Processor time between two looks that is no work, in hundredths of a second. */
const IDLE = 2;

/** A blind person at a page: hears what Orca says, and presses keys. */
export class Reader {
  readonly #desktop: Desktop;
  readonly #orca: Orca;
  #heard = 0;

  private constructor(desktop: Desktop, orca: Orca) {
    this.#desktop = desktop;
    this.#orca = orca;
  }

  /** Opens a page, which Orca reads to its end by itself. @param title of the page */
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
      // What is said of the window before differs from run to run.
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

  /** Presses a key, as xdotool names it (`h`, `Return`, `alt+shift+h`). @returns what is said then */
  async press(key: string): Promise<readonly Utterance[]> {
    await this.#desktop.run('xdotool', 'key', '--clearmodifiers', '--delay', '20', key);
    return this.#quiet(QUIET.key);
  }

  /** Has all read from where the reader is. */
  async sayAll(): Promise<readonly Utterance[]> {
    await this.#desktop.run('xdotool', 'key', 'KP_Add');
    return this.#quiet(QUIET.page);
  }

  /** What was said since last time, once nothing is said and nothing goes on any more. */
  async #quiet(looks: number): Promise<readonly Utterance[]> {
    let [said, { time }] = [-1, this.#desktop.activity];
    for (let look = 0, quiet = 0; look < MOST_LOOKS && quiet < looks; look += 1) {
      await pause(LOOK);
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

  /** Ends all that was started. */
  close(): Promise<void> {
    return this.#desktop.close();
  }
}
