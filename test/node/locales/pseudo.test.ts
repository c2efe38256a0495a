import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { plain, termsIn } from '../../../tools/content/marks.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import { pseudo } from '../../../tools/locales/pseudo.js';

const messages = await extractMessages();
const gaps = (text: string) => text.match(/{\w+}/g) ?? [];

describe('pseudo-locales', () => {
  for (const locale of ['en-XA', 'ar-XB'] as const) {
    it(`${locale} keeps gaps and marks, and changes every text`, () => {
      for (const { id, text } of messages) {
        const changed = pseudo(locale, text);
        assert.deepEqual(gaps(changed), gaps(text), id);
        assert.deepEqual(termsIn(changed), termsIn(text), id);
        assert.doesNotMatch(plain(changed), /\]\(/, id);
        assert.notEqual(changed, text, id);
      }
    });
  }

  it('en-XA puts accents on all letters, and marks both ends of a text', () => {
    assert.equal(pseudo('en-XA', 'Add'), '⟦ÅÅðð⟧');
    assert.equal(
      pseudo('en-XA', 'From {name}, a [tumor](term:tumor)'),
      '⟦Ƒŕööɱ {name}, áá [ţûûɱööŕ](term:tumor)⟧',
    );
    const unaccented = messages.filter(({ text }) =>
      /[a-z]/i.test(plain(pseudo('en-XA', text)).replace(/{\w+}/g, '')),
    );
    assert.deepEqual(unaccented, []);
  });

  it('en-XA makes each text about 40% to 50% longer', () => {
    const read = (text: string) => plain(text).replace(/{\w+}/g, '').length;
    for (const { id, text } of messages) {
      const [before, after] = [read(text), read(pseudo('en-XA', text))];
      assert.ok(after >= before * 1.4 - 1, `${id}: ${before} to ${after}`);
      // In short texts, one more padding word than needed makes a large difference.
      assert.ok(after <= before * 1.5 + 10, `${id}: ${before} to ${after}`);
    }
  });

  it('ar-XB shows each word from right to left, and leaves gaps as they are', () => {
    const [open, close] = ['\u200f\u202e', '\u202c\u200f'];
    assert.equal(
      pseudo('ar-XB', 'From {name}, [big tumor](term:tumor)'),
      `${open}From${close} {name}${open},${close} [${open}big${close} ${open}tumor${close}](term:tumor)`,
    );
  });
});
