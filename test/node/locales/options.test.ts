import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readOptions } from '../../../tools/locales/locales-options.js';
import { allLocales } from '../../../tools/locales/sets.js';

const there = allLocales.join(', ');
const ALL = 'this command checks all languages; to mark translations as translated, write: ';

describe('the options of npm run locales', () => {
  it('can be a language with the ids of units', () => {
    const { translated, names } = readOptions(['--translated', 'es', 'faq.title']);
    assert.deepEqual([translated, names], ['es', ['faq.title']]);
  });

  for (const [line, message] of [
    ['--translate es', 'unknown option "--translate"; write "--translated"'],
    ['--verbos', 'unknown option "--verbos"; write "--verbose"'],
    ['--check', 'unknown option "--check"'],
    ['--translated', `--translated: name the language after it; there are ${there}`],
    ['--translated --grown', `--translated: name the language after it; there are ${there}`],
    ['--translated xx', `no locale "xx"; there are ${there}`],
    // npm passes on only these words if "--" is forgotten.
    ['es', `unexpected "es": ${ALL}npm run locales -- --translated es`],
    [
      'faq.title',
      `unexpected "faq.title": ${ALL}npm run locales -- --translated <locale> faq.title`,
    ],
  ] as const) {
    it(`are refused with a plain line and the usage: ${line}`, () => {
      assert.throws(
        () => readOptions(line.split(' ')),
        (error: Error) => {
          assert.equal(error.message.split('\n')[0], message);
          assert.equal(error.message.split('\n')[1], 'npm run locales [-- options]');
          return true;
        },
      );
    });
  }
});
