import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { negotiate } from '../../src/localization/negotiate.js';
import { sourceLocale } from '../../src/localization/locale.js';
import { targetLocales } from '../../tools/locales/shipped.js';
import { startWordPress, type WordPress } from '../../tools/wordpress/site.js';
import { phpWith } from './php.js';

const plugin = fileURLToPath(new URL('../../dist/wordpress/iort-widgets.zip', import.meta.url));

let wordpress: WordPress;
before(async () => {
  wordpress = await startWordPress('6.5', plugin);
});
after(() => wordpress?.stop());

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Every code of two letters: all regions, and many codes that are not regions. */
const regions = letters.flatMap((first) => letters.map((second) => first + second));

const tags = [
  ...regions.map((region) => `zh-${region}`),
  ...['en', 'es', 'ar', 'eu', 'sr', 'yue', 'cmn', 'spa', 'eng', 'ara', 'zho', 'arb'],
  ...['zh-Hans-TW', 'zh-Hant-CN', 'zh_hans_hk', 'ZH-cn', 'zh-419', 'zh-001', 'zh-Latn', 'zh-Bopo'],
  ...[
    'zh-cmn-Hans',
    'zh-cmn-Hans-CN',
    'zh-cmn-TW',
    'zh-yue',
    'zh-wuu-CN',
    'ar-arb',
    'cmn-TW',
    'cmn-Hans',
  ],
  ...['zh-CHT', 'zh-cht', 'zh_CHS', 'zh-CHS'],
  ...['en-US', 'en-Latn-AU', 'en-Shaw', 'es-419', 'es_MX', 'es-Latn-ES', 'es-Arab', 'ar-Latn'],
  ...['ar-EG', 'ar-IL', 'es-ES-valencia', 'en-GB-oxendict', 'de-DE-formal', 'es-1994', 'es-foo'],
  ...['zh-Hans-Hant', 'zh-TW-CN', 'es-ES-ao', 'pt-PT-ao90', 'es-toolongforone', 'english'],
];

describe('a language tag in WordPress', () => {
  it('selects the same locale as in the script', () => {
    const output = phpWith(
      wordpress,
      tags,
      `echo wp_json_encode( array_map( fn( $tag ) => IortWidgets\\shipped_locale( IortWidgets\\clean_lang( $tag ) ), $data ) );`,
    );
    const wanted = tags.map((tag) => {
      const { locale, notShown } = negotiate(tag, [sourceLocale, ...targetLocales], sourceLocale);
      return notShown === undefined ? locale : '';
    });
    const found = JSON.parse(output) as string[];
    assert.deepEqual(
      tags.map((tag, index) => `${tag}: ${found[index]}`),
      tags.map((tag, index) => `${tag}: ${wanted[index]}`),
    );
    assert.ok(wanted.includes('zh-Hans') && !wanted[tags.indexOf('zh-US')]);
  });
});
