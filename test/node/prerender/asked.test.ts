import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  renderHtml,
  renderShadow,
  type ElementName,
  type ElementOptions,
} from '../../../src/server/index.js';
import { optionNames } from '../../../src/generated/contract/names.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('the argument `basic`', () => {
  it('is refused by renderShadow, where it would have no effect', async () => {
    const asked = { basic: true } as object;
    await assert.rejects(
      renderShadow('iort-faq', asked),
      /no argument basic; there are: locale opt/,
    );
    assert.match(await renderHtml('iort-faq', asked), /<h2/);
  });
});

for (const [name, render] of Object.entries({ renderHtml, renderShadow })) {
  describe(`the arguments of ${name}`, () => {
    it('are refused if an element, language or option is unknown, with a list of the known ones', async () => {
      await assert.rejects(
        render('iort-x' as ElementName),
        /there is no <iort-x>; there are: iort-overview .*iort-faq$/,
      );
      await assert.rejects(render('toString' as ElementName), /there is no <toString>/);
      for (const locale of ['tlh', 'zh-TW', '', 'no language at all'])
        await assert.rejects(
          render('iort-faq', { locale }),
          new RegExp(`there is no language "${locale}"; there are: en es `),
        );
      const misspelled = { headingLevel: '3', constructor: 'x' } as ElementOptions;
      await assert.rejects(
        render('iort-faq', { options: misspelled }),
        /<iort-faq> has no option headingLevel constructor; there are: heading-level sections /,
      );
    });

    it('are refused if an option, such as the phone number, is beside `options` instead of in it; the error names the option', async () => {
      const misplaced = { phone: '(555) 555-0142' } as object;
      await assert.rejects(render('iort-faq', misplaced), /put phone into options/);
    });

    it('are refused if one has an unknown name, because its value would be lost', async () => {
      for (const [name, asked] of [
        ['lang', { lang: 'es' }],
        ['contact local', { contact: 'Call 555-0142.', local: 'Building C' }],
        ['0 1', 'es'],
      ] as const)
        await assert.rejects(
          render('iort-faq', asked as object),
          new RegExp(`there is no argument ${name}; there are: locale options`),
        );
    });

    it('may have any name if their value is undefined, as components often pass on properties that are not set', async () => {
      const unset = { lang: undefined, phone: undefined, basic: undefined } as object;
      assert.equal(await render('iort-faq', unset), await render('iort-faq'));
    });

    it('may include any option of the elements, or none', async () => {
      const nothing = Object.fromEntries(optionNames.map((option) => [option, undefined]));
      assert.equal(
        await render('iort-faq', { options: nothing, locale: undefined }),
        await render('iort-faq'),
      );
      for (const option of optionNames)
        assert.match(await render('iort-faq', { options: { [option]: '3' } }), /<h\d/, option);
    });

    it('may name a shipped language by other tags, such as zh-CN for zh-Hans', async () => {
      const chinese = await render('iort-faq', { locale: 'zh-Hans' });
      for (const locale of ['zh-CN', 'zh_cn', 'ZH'])
        assert.equal(await render('iort-faq', { locale }), chinese);
    });

    it('may differ between calls at the same time, even if their languages are not loaded yet', () => {
      const code = `import { ${name} as render } from './src/server/index.ts';
        const all = ['iort-faq', 'iort-overview', 'iort-faq'].flatMap((tag) =>
          ['es', 'ar', 'en'].map((locale) => render(tag, { locale })));
        console.log((await Promise.all(all)).map((html) => /lang="(\\w+)"/.exec(html)[1]).join(' '));`;
      const output = execFileSync(
        process.execPath,
        ['--import', 'tsx', '--input-type=module', '-e', code],
        { cwd: root, encoding: 'utf8' },
      );
      assert.equal(output.trim(), 'es ar en es ar en es ar en');
    });
  });
}
