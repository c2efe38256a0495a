import { describe, it } from 'node:test';
import type { Browser } from '../../tools/screen-reader/browser.js';
import { isWanted, readings, tasks } from './scenarios.js';
import { allIsReadOnce } from './read-once.js';
import { compare, hearAsKept } from './transcripts.js';

/** Has Orca read all readings and scenarios in a browser. */
export function read(browser: Browser): void {
  describe(`Orca in ${browser}`, () => {
    for (const scenario of readings.filter(isWanted)) {
      it(`reads ${scenario.name} whole, and nothing twice`, async () => {
        const { transcript, loaded, shown } = await hearAsKept(browser, scenario);
        compare(browser, scenario.name, transcript);
        allIsReadOnce(loaded, shown);
      });
    }
    for (const scenario of tasks.filter(isWanted)) {
      it(`says what is kept of ${scenario.name}`, async () => {
        const { transcript } = await hearAsKept(browser, scenario);
        compare(browser, scenario.name, transcript);
      });
    }
  });
}
