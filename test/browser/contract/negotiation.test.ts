import { expect } from '@open-wc/testing';
import '../../support/define.js';
import { negotiate } from '../../../src/localization/negotiate.js';
import { afterThis, all, mount, part, tags, textOf } from '../helpers.js';

const notices = (element: Element) => all(element, '[part~=notice]').map(textOf);

describe('a request for English', () => {
  for (const lang of ['en', 'EN', 'en_us', ' en ', 'en-GB', 'en-US', 'en-Latn-AU', 'en-x-plain']) {
    it(`is met without a notice for lang="${lang}"`, async () => {
      const element = await mount(`<iort-faq lang="${lang}"></iort-faq>`);
      expect(part(element, 'root').lang).to.equal('en');
      expect(notices(element)).to.deep.equal([]);
    });
  }

  it('is assumed if the page states no language', async () => {
    const element = await mount('<iort-faq></iort-faq>');
    expect(part(element, 'root').lang).to.equal('en');
    expect(notices(element)).to.deep.equal([]);
  });
});

describe('a request in an older spelling, or in the form of a Unix locale,', () => {
  for (const [lang, locale] of [
    ['zh-cmn-Hans', 'zh-Hans'],
    ['zh-cmn-Hans-CN', 'zh-Hans'],
    ['zh-CHS', 'zh-Hans'],
    ['ar-arb', 'ar'],
    ['es_ES.UTF-8', 'es'],
    ['es_MX@euro', 'es'],
  ] as const)
    it(`is met: ${lang}`, () => {
      expect(negotiate(lang, ['en', 'es', 'ar', 'zh-Hans'], 'en')).to.deep.equal({ locale });
    });
});

describe('a request for another Chinese language, or for Traditional Chinese in an older spelling,', () => {
  for (const [lang, notShown] of [
    ['zh-CHT', 'zh-TW'],
    ['zh_cht', 'zh-TW'],
    ['zh-yue', 'yue'],
    ['zh-yue-HK', 'yue'],
    ['zh-wuu', 'wuu'],
  ] as const)
    it(`is not met by Simplified Chinese: ${lang}`, () => {
      const found = negotiate(lang, ['en', 'zh-Hans'], 'en');
      expect(found).to.deep.equal({ locale: 'en', notShown });
    });
});

describe('a request in a browser whose Intl.Locale is an incomplete polyfill', () => {
  it('is answered in English', async () => {
    const { prototype } = Intl.Locale;
    const { maximize } = prototype;
    afterThis(() => Object.assign(prototype, { maximize }));
    Object.assign(prototype, { maximize: undefined });
    const element = await mount('<iort-faq lang="es-MX"></iort-faq>');
    expect(part(element, 'root').lang).to.equal('en');
    expect(notices(element)).to.have.length(1);
  });
});

describe('a request for a language that is not shipped', () => {
  for (const [lang, name] of [
    ['eu', 'Basque'],
    ['EU_es', 'Basque'],
    ['ga-GB', 'Irish'],
    ['uz-Arab', 'Uzbek'],
    ['yi', 'Yiddish'],
  ] as const) {
    it(`is answered in English with one notice that names the language: ${lang}`, async () => {
      const element = await mount(`<iort-faq lang="${lang}"></iort-faq>`);
      const root = part(element, 'root');
      expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
      expect(notices(element)).to.have.length(1);
      expect(notices(element)[0])
        .to.match(/^This text is not yet available in .+\. It is shown in English\.$/)
        .and.to.contain(name);
    });
  }
});

describe('a request that names no language', () => {
  for (const lang of ['', '  ', 'x-klingon', 'en-', '-', '123', 'klingonese', 'español', '<b>']) {
    it(`is answered in English with one notice: lang="${lang}"`, async () => {
      const element = await mount('<iort-faq></iort-faq>');
      element.lang = lang;
      await Promise.resolve();
      await element.updateComplete;
      expect(part(element, 'root').lang).to.equal('en');
      expect(notices(element)).to.deep.equal(['This text is shown in English.']);
    });
  }
});

describe('the root element of a widget', () => {
  for (const tag of tags) {
    it(`has the language and direction of the text in <${tag}>, on a page with the other direction`, async () => {
      const element = await mount(`<div lang="yi" dir="rtl"><${tag}></${tag}></div>`);
      const root = part(element, 'root');
      expect([root.lang, root.dir]).to.deep.equal(['en', 'ltr']);
      expect(getComputedStyle(root).direction).to.equal('ltr');
      expect(element.shadowRoot!.children).to.have.length(1);
    });
  }
});

describe('choosing among several locales', () => {
  const available = ['en', 'es', 'zh-Hans', 'sr-Latn'];
  const requestsByLocale = {
    en: ['en', 'EN', 'en_us', ' en ', 'en-GB'],
    es: ['es', 'ES', 'es-MX', 'es_MX', 'es-419', 'es-Latn-ES'],
    'zh-Hans': ['zh', 'zh-CN', 'zh_cn', 'zh-Hans', 'zh-SG', 'zh-Hans-HK'],
    'sr-Latn': ['sr-Latn', 'sr-Latn-RS', 'sr-ME', 'SR_LATN'],
  };
  for (const [locale, requests] of Object.entries(requestsByLocale)) {
    it(`meets requests for ${locale} in other spellings and with other regions`, () => {
      for (const requested of requests) {
        expect(negotiate(requested, available, 'en'), requested).to.deep.equal({ locale });
      }
    });
  }

  it('does not use another script than the requested one', () => {
    for (const requested of ['zh-TW', 'zh-Hant', 'zh-HK', 'zh-Hant-CN', 'sr', 'sr-RS', 'en-Shaw']) {
      const { locale, notShown } = negotiate(requested, available, 'en');
      expect(locale, requested).to.equal('en');
      expect(notShown, requested).to.be.ok;
    }
  });

  it('names the requested language as not shown if it is not available; if the tag names no language, the name is empty', () => {
    expect(negotiate('pt_br', available, 'en').notShown).to.match(/^pt/);
    for (const requested of ['', ' ', 'x-klingon', 'en-', 'e', '*']) {
      expect(negotiate(requested, available, 'en'), requested).to.deep.equal({
        locale: 'en',
        notShown: '',
      });
    }
  });

  it('does not treat an undetermined language as English', () => {
    expect(negotiate('und', available, 'en').notShown).to.equal('');
  });

  it('uses the region if several locales match', () => {
    const regional = ['pt', 'pt-PT', 'en', 'en-XA'];
    for (const [requested, locale] of [
      ['pt-PT', 'pt-PT'],
      ['pt-BR', 'pt'],
      ['pt', 'pt'],
      ['pt-AO', 'pt'],
      ['en', 'en'],
      ['en-GB', 'en'],
      ['en-XA', 'en-XA'],
    ] as const) {
      expect(negotiate(requested, regional, 'en').locale, requested).to.equal(locale);
    }
  });

  it('uses the default, and names no language as not shown, if the page has no language', () => {
    expect(negotiate(null, available, 'es')).to.deep.equal({ locale: 'es' });
  });
});
