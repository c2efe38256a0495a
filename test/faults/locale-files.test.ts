import { expect } from '@open-wc/testing';
import { langOf, until } from '../browser/helpers.js';
import {
  expectEnglishWithNotice,
  openBroken,
  overview,
  shows,
  testThatTextStaysEnglish,
  widgets,
} from './broken-page.js';
import { expectReadable } from './readable.js';

/** What the server sends in place of the file, by the name of the fault in `tools/test/broken-locales.ts`. */
const faults = {
  missing: 'status 404',
  forbidden: 'status 403',
  html: 'a login page',
  truncated: 'half of the file',
  altered: 'a file with a changed word',
  elsewhere: 'a redirect to another server',
};

for (const [how, answer] of Object.entries(faults)) {
  describe(`a request for a language file, answered with ${answer},`, () => {
    testThatTextStaysEnglish(how);

    it('succeeds when the request is repeated after the file has been repaired', async () => {
      const { page } = await openBroken(`once_${how}`, 'es');
      await expectEnglishWithNotice(page);
      page.dispatchEvent(new Event('online'));
      await shows(page, 'es');
      expectReadable(widgets(page));
    });
  });
}

describe('a slow request for a language file', () => {
  testThatTextStaysEnglish('slow', async (page) => {
    await until(() => overview(page).shadowRoot);
    page.passFallbackDelay();
  });
});

describe('the redirect of a request for a language file', () => {
  it('to the same server leaves a readable text, in Spanish or English', async () => {
    const { page } = await openBroken('moved', 'es');
    await until(() => langOf(overview(page)), 'a text is shown');
    expectReadable(widgets(page));
    expect(page.thrown).to.deep.equal([]);
  });

  it('to another server is not followed', async () => {
    const { page, asked } = await openBroken('elsewhere', 'es');
    await expectEnglishWithNotice(page);
    expect(await asked()).to.equal(1);
  });
});
