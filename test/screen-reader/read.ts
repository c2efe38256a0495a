import { describe, it } from 'node:test';
import type { Browser } from '../../tools/screen-reader/browser.js';
import { isWanted, readings, tasks } from './scenarios.js';
import { allIsReadOnce } from './read-once.js';
import { compare, hearAsKept } from './transcripts.js';

/** Tests what Orca says in a browser when it reads whole widgets, and when a person uses widgets by keyboard. */
export function read(browser: Browser): void {
  describe(`Orca in ${browser}`, () => {
    for (const scenario of readings.filter(isWanted)) {
      it(`reads all of ${scenario.name} as in its transcript, and reads no long line more often than the line is shown`, async () => {
        const { transcript, loaded, shown } = await hearAsKept(browser, scenario);
        compare(browser, scenario.name, transcript);
        allIsReadOnce(loaded, shown);
      });
    }
    for (const scenario of tasks.filter(isWanted)) {
      it(`says the same as the transcript ${scenario.name}`, async () => {
        const { transcript } = await hearAsKept(browser, scenario);
        compare(browser, scenario.name, transcript);
      });
    }
  });
}
