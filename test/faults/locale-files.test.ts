import { expect } from '@open-wc/testing';
import { langOf, until } from '../browser/helpers.js';
import {
  isEnglishWithALine,
  itLeavesEnglish,
  openBroken,
  overview,
  shows,
  widgets,
} from './broken-page.js';
import { expectReadable } from './readable.js';

for (const how of ['missing', 'forbidden', 'html', 'truncated', 'altered', 'elsewhere']) {
  describe(`a language file that is ${how}`, () => {
    itLeavesEnglish(how);

    it('is used once it is right', async () => {
      const { page } = await openBroken(`once_${how}`, 'es');
      await isEnglishWithALine(page);
      page.dispatchEvent(new Event('online'));
      await shows(page, 'es');
      expectReadable(widgets(page));
    });
  });
}

describe('a language file that is slow', () => {
  itLeavesEnglish('slow', async (page) => {
    await until(() => overview(page).shadowRoot);
    page.passFallbackDelay();
  });
});

describe('a language file that has moved', () => {
  it('on its own server leaves the text readable', async () => {
    const { page } = await openBroken('moved', 'es');
    await until(() => langOf(overview(page)), 'some language');
    expectReadable(widgets(page));
    expect(page.thrown).to.deep.equal([]);
  });

  it('to another server is not requested there', async () => {
    const { page, asked } = await openBroken('elsewhere', 'es');
    await isEnglishWithALine(page);
    expect(await asked()).to.equal(1);
  });
});
