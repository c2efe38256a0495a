import { describe, it } from 'node:test';
import { readTree } from '../../tools/screen-reader/tree.js';
import { servePage, TITLE } from './pages.js';
import { isWanted, readings } from './scenarios.js';
import { compare } from './transcripts.js';

// Orca 43 can't move about in pages of WebKitGTK, so this tests what Orca is given, not what it says.
describe('WebKitGTK', () => {
  // English is enough: the kinds of objects are the same in every language.
  for (const { name, lang, body } of readings
    .filter((each) => each.lang === 'en')
    .filter(isWanted)) {
    it(`gives assistive technology what the transcript ${name} has`, async () => {
      const page = await servePage(lang, body);
      try {
        compare('webkit', name, await readTree('webkit', page.address, TITLE, page.shown));
      } finally {
        page.close();
      }
    });
  }
});
