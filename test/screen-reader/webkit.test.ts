import { describe, it } from 'node:test';
import { readTree } from '../../tools/screen-reader/tree.js';
import { servePage, TITLE } from './pages.js';
import { isWanted, readings } from './scenarios.js';
import { compare } from './transcripts.js';

// Nobody can move about in its pages with Orca 43: what that would be given stands for what it would say.
describe('WebKitGTK', () => {
  // Words and structure are the same objects in every language.
  for (const { name, lang, body } of readings
    .filter((each) => each.lang === 'en')
    .filter(isWanted)) {
    it(`tells assistive technology what is kept of ${name}`, async () => {
      const page = await servePage(lang, body);
      try {
        compare('webkit', name, await readTree('webkit', page.address, TITLE, page.shown));
      } finally {
        page.close();
      }
    });
  }
});
