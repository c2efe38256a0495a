import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { whyNotTranslation } from '../../../tools/locales/belongs.js';

const messages = Array.from({ length: 40 }, (_, index) => ({
  id: `m${index}`,
  text: 'One',
  note: '',
}));
const units = (count: number, target: string) =>
  messages
    .slice(0, count)
    .map(({ id, text }) => ({ id, source: text, target, state: 'translated' }));
const refusal = (language: string, count: number, target: string, grown = false) =>
  whyNotTranslation(messages, units(count, target), language, grown);

describe('a file is accepted as the translation of the messages', () => {
  it('if it has three quarters of them, or fewer if --grown says that the others are new', () => {
    assert.equal(refusal('fr', 30, 'Un'), undefined);
    assert.match(refusal('fr', 29, 'Un') ?? '', /^has 29 of 40 messages; .*"--grown"/);
    assert.equal(refusal('fr', 29, 'Un', true), undefined);
    assert.match(refusal('fr', 0, 'Un', true) ?? '', /^has 0 of 40 messages/);
  });

  for (const [language, right, wrong] of [
    ['fr', 'Un {name}', 'واحد'],
    ['ar', 'واحد {name} [واحد](term:radiation)', 'Un'],
    ['zh-Hans', '一个 {name}', 'Un'],
    ['zh-Hant', '一個', 'واحد'],
    ['uk', 'Один', 'Un'],
  ] as const) {
    it(`only if it is in a script of ${language}`, () => {
      assert.equal(refusal(language, 40, right), undefined);
      assert.match(refusal(language, 40, wrong) ?? '', /not in the script/);
    });
  }

  it('in any script if only a few units are translated, if the text is still English, or if the language has several scripts', () => {
    assert.equal(refusal('ar', 40, 'One'), undefined);
    assert.equal(refusal('ja', 40, 'ひとつ'), undefined);
    const begun = [...units(40, '').slice(5), ...units(5, 'IORT')];
    assert.equal(whyNotTranslation(messages, begun, 'ar', false), undefined);
  });
});
