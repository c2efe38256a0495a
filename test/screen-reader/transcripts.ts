import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Browser } from '../../tools/screen-reader/browser.js';
import { Reader } from '../../tools/screen-reader/reader.js';
import { linesOf, step } from '../../tools/screen-reader/transcript.js';
import { servePage, TITLE } from './pages.js';
import type { Scenario } from './scenarios.js';

/** What Orca said and what the widget showed in one scenario. */
export interface Heard {
  /** The pressed keys, each with what Orca said. In a scenario without keys: what Orca said when the page had loaded. */
  readonly transcript: string;
  /** The lines that Orca said when the page had loaded. */
  readonly loaded: readonly string[];
  /** The visible text of the widget, line by line. */
  readonly shown: string;
}

/** The largest number of presses in "key until words". */
const MAX_PRESSES = 40;

/** Parses an item of `keys`: the key, how often to press it, and the words that end the repetition. */
function parse(item: string): { key: string; times: number; until: string } {
  const [, key = '', times, until] = /^(\S+?)(?:\*(\d+)| until (.+))?$/.exec(item) ?? [];
  return { key, times: until ? MAX_PRESSES : Number(times ?? 1), until: until ?? '' };
}

/** Presses the keys of a scenario, and records what Orca says. */
async function hear(browser: Browser, scenario: Scenario): Promise<Heard> {
  const page = await servePage(scenario.lang, scenario.body);
  try {
    const { reader, loaded } = await Reader.open(browser, page.address, TITLE);
    try {
      const said = scenario.keys.length > 0 ? [] : [step('load', linesOf(loaded))];
      for (const { key, times, until } of scenario.keys.map(parse)) {
        let isSaid = !until;
        for (let count = 0; count < times; count += 1) {
          const lines = linesOf(key === 'sayall' ? await reader.sayAll() : await reader.press(key));
          said.push(step(key, lines));
          isSaid ||= lines.some((line) => line.includes(until));
          if (until && isSaid) break;
        }
        assert.ok(isSaid, `"${until}" was not said:\n${said.join('\n')}`);
      }
      const transcript = `# ${scenario.about}\n${said.join('\n')}\n`;
      return { transcript, loaded: linesOf(loaded), shown: await page.shown };
    } finally {
      await reader.close();
    }
  } finally {
    page.close();
  }
}

const fileOf = (browser: Browser, name: string): URL =>
  new URL(`transcripts/${browser}/${name}.txt`, import.meta.url);

const kept = (file: URL): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Runs a scenario. If the result differs from the kept transcript, runs the scenario once more, because
 * Orca sometimes loses an event. Then the second result counts.
 */
export async function hearAsKept(browser: Browser, scenario: Scenario): Promise<Heard> {
  const heard = await hear(browser, scenario);
  if (process.env.UPDATE || heard.transcript === kept(fileOf(browser, scenario.name))) return heard;
  console.log(`${browser}: ${scenario.name} differs; trying once more`);
  return hear(browser, scenario);
}

/** Compares a transcript with the kept transcript. If `UPDATE` is set, keeps the new transcript instead. */
export function compare(browser: Browser, name: string, transcript: string): void {
  const file = fileOf(browser, name);
  if (process.env.UPDATE) {
    mkdirSync(new URL('.', file), { recursive: true });
    writeFileSync(file, transcript);
  }
  assert.equal(transcript, kept(file));
}
