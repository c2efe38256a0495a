import { expect } from '@open-wc/testing';
import { until } from '../browser/helpers.js';
import { forms, ofDocument, openWidgets, widgets } from './clobbering.js';

/** How many pages each test opens at once. */
const BATCH = 20;

/**
 * Tests each name on its own page. If one page had forms with all names, our code could fail at the first hidden
 * property, and never use the others.
 */
describe('a page with a form that is named like a property of the document', () => {
  for (let first = 0; first < ofDocument.length; first += BATCH) {
    const names = ofDocument.slice(first, first + BATCH);
    it(`still shows the widgets: ${names[0]} to ${names.at(-1)}`, async () => {
      const pages = names.map((name) => openWidgets(forms([name]) + widgets));
      for (const [index, opening] of pages.entries()) {
        const { shown, take, close } = await opening;
        await until(shown, names[index]);
        expect(take(), names[index]).to.deep.equal([]);
        close();
      }
    });
  }
});
