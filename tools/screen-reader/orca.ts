import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Desktop } from './desktop.js';
import { PYTHON, pythonFile } from './python.js';
import { waitFor } from './wait.js';

/** Words that Orca said. */
export interface Utterance {
  readonly say: string;
  /** The language that Orca set for the voice. */
  readonly lang: string;
}

const profile = ['Default', 'default'];

/** Settings that turn off braille, sounds and the echo of pressed keys. */
const general = {
  enableBraille: false,
  enableSound: false,
  enableKeyEcho: false,
  firstStart: false,
  speechServerFactory: 'speechdispatcherfactory',
  startingProfile: profile,
  activeProfile: profile,
  profile,
};

const settings = JSON.stringify({
  general,
  profiles: { default: { ...general, pronunciations: {}, keybindings: {} } },
  pronunciations: {},
  keybindings: {},
});

/** The screen reader Orca on a desktop. Its speech is written to a file. */
export class Orca {
  readonly #log: string;

  private constructor(log: string) {
    this.#log = log;
  }

  /** Starts Orca and waits until it has spoken. */
  static async start(desktop: Desktop): Promise<Orca> {
    const folder = desktop.makeFolder('orca');
    desktop.write(join('orca', 'user-settings.conf'), settings);
    const log = join(desktop.folder, 'speech.jsonl');
    desktop.start([PYTHON, pythonFile('start_orca.py'), folder], {
      env: {
        SPEECH_LOG: log,
        PYTHONPATH: pythonFile('stand-ins'),
        PYTHONDONTWRITEBYTECODE: '1',
      },
    });
    const orca = new Orca(log);
    await waitFor('Orca', () => orca.said.length > 0);
    return orca;
  }

  /** Everything that Orca has said so far. */
  get said(): readonly Utterance[] {
    if (!existsSync(this.#log)) return [];
    const lines = readFileSync(this.#log, 'utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Utterance);
  }
}
