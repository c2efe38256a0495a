import { describe, it } from 'node:test';
import { readTree } from '../../tools/screen-reader/tree.js';
import { servePage, TITLE } from './pages.js';
import { isWanted, readings } from './scenarios.js';
import { compare } from './transcripts.js';

// Orca 43 can't move within pages of WebKitGTK. Therefore these tests read the accessibility tree that Orca gets, not speech.
describe('WebKitGTK', () => {
  // English is enough, because the tree has the same kinds of objects in every language.
  for (const { name, lang, body } of readings
    .filter((each) => each.lang === 'en')
    .filter(isWanted)) {
    it(`gives assistive technology the accessibility tree that the transcript ${name} records`, async () => {
      const page = await servePage(lang, body);
      try {
        compare('webkit', name, await readTree('webkit', page.address, TITLE, page.shown));
      } finally {
        page.close();
      }
    });
  }
});
