import { expect } from '@open-wc/testing';
import { part, textOf, until } from '../browser/helpers.js';
import { expectEnglishWithNotice, openBroken, overview } from './broken-page.js';

const WHY = {
  missing: /status 404; upload the folder locales\//,
  forbidden: /status 403; let everybody read it/,
  html: /the server sends a web page, such as a login page/,
  truncated: /not the file of this version/,
  altered: /not the file of this version/,
  moved: /it redirects/,
  elsewhere: /it redirects/,
} as const;

describe('the console line about a language file', () => {
  for (const [how, why] of Object.entries(WHY)) {
    it(`is written once, with the address and the cause, for the fault "${how}"`, async () => {
      const { page } = await openBroken(how, 'es');
      const lines = () => page.said.filter((line) => line.includes('could not be loaded'));
      await until(() => lines().length > 0, 'a console line is written');
      expect(lines()).to.have.length(1);
      expect(lines()[0]).to.match(
        /lang="es" could not be loaded: http\S+\/locales\/es\.\S+\.json: /,
      );
      expect(lines()[0]).to.match(why);
    });
  }
});

describe('readers whose language can’t be loaded', () => {
  for (const [lang, line] of [
    ['es', /no se pudo cargar.*español.*inglés/i],
    ['ar', /تعذّر تحميل.*العربية.*بالإنجليزية/],
    ['zh-Hans', /无法载入.*中文.*英文/],
  ] as const) {
    it(`have a notice in ${lang}, which says that English is shown instead`, async () => {
      const { page } = await openBroken('missing', lang);
      await expectEnglishWithNotice(page, line);
      const notice = part(overview(page), 'notice');
      expect(notice.lang).to.equal(lang);
      expect(notice.dir).to.equal(lang === 'ar' ? 'rtl' : 'ltr');
      expect(textOf(notice)).to.match(line);
    });
  }
});
