import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUnits } from '../../../tools/locales/check.js';
import { exceptionsOf } from '../../../tools/locales/exceptions.js';
import { currentFile, readUnits } from '../../../tools/locales/files.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import { languageReminders } from '../../../tools/locales/language.js';
import { textSets } from '../../../tools/locales/sets.js';

describe('the translations', async () => {
  for (const set of textSets) {
    const { prefix, locales } = set;
    const messages = await extractMessages(set);
    for (const locale of locales.map((each) => prefix + each)) {
      it(`${locale} has no problems`, () => {
        const units = readUnits(currentFile(locale));
        assert.deepEqual(checkUnits(messages, units, locale, exceptionsOf(locale)), []);
      });
    }
  }

  it('come with a reminder if the language has no terms or words of certainty yet', () => {
    assert.deepEqual(languageReminders('es'), []);
    const [terms = '', words = '', ...more] = languageReminders('xx');
    assert.match(terms, /^locales\/terms\/xx\.md: no terms; copy /);
    assert.match(words, /^tools\/locales\/certainty-words\.ts: no words for "xx"/);
    assert.deepEqual(more, []);
  });
});
