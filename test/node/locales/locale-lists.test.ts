import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readLists } from '../../../tools/locales/locale-lists.js';

const lists = (...widgets: unknown[]) => JSON.stringify({ widgets, builder: ['es'] });
const EXAMPLE = '{ "widgets": ["es", "fr"], "builder": ["es"] }';

describe('locales/locales.json', () => {
  it('may have language tags of two or three letters, with a script or a region', () => {
    const tags = ['es', 'zh-Hans', 'fr-CA', 'quc', 'mxb'];
    assert.deepEqual(readLists(lists(...tags)), { widgets: tags, builder: ['es'] });
  });

  for (const [text, message] of [
    [
      '{\n  "widgets": ["es", "fr"]\n  "builder": []\n}',
      /^locales\/locales\.json(:3)?: broken JSON: .*; write it like \{ "widgets": .*\}$/,
    ],
    [
      '{\n  "widgets": ["es",],\n  "builder": []\n}',
      /^locales\/locales\.json(:2)?: broken JSON: .*\}$/,
    ],
    [
      '{\n  "widgets": ["es",\n<<<<<<< HEAD\n"fr"\n=======\n"pt"\n>>>>>>> pt\n]}',
      /^locales\/locales\.json:3: a merge was left unfinished here; keep one of the two texts.*$/,
    ],
    ['', /^locales\/locales\.json: broken JSON: .*; write it like \{ "widgets": .*\}$/],
  ] as const) {
    it(`is refused in one line if it is broken JSON: ${JSON.stringify(text)}`, () => {
      assert.throws(() => readLists(text), { message });
    });
  }

  for (const [text, message] of [
    [lists('french'), '"french" in "widgets" is not a language tag; write "fr"'],
    [lists('es', 'FR_fr'), '"FR_fr" in "widgets" is not a language tag; write "fr-FR"'],
    [lists('zh_CN'), '"zh_CN" in "widgets" is not a language tag; write "zh-CN"'],
    [lists('zh-hans'), '"zh-hans" in "widgets" is not a language tag; write "zh-Hans"'],
    [
      lists('in French'),
      '"in French" in "widgets" is not a language tag; write one such as "fr" or "zh-Hant"',
    ],
    [lists(5), '5 in "widgets" is not a language tag; write one such as "fr" or "zh-Hant"'],
    ['{ "builder": [] }', `no list "widgets"; write the file like ${EXAMPLE}`],
    ['{ "widgets": ["es"], "builder": "es" }', `no list "builder"; write the file like ${EXAMPLE}`],
  ] as const) {
    it(`is refused in one line if a list is not right: ${text}`, () => {
      assert.throws(() => readLists(text), { message: `locales/locales.json: ${message}` });
    });
  }
});
