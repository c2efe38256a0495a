import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUnits } from '../../../tools/locales/check.js';
import { exceptionsOf } from '../../../tools/locales/exceptions.js';
import { currentFile, readUnits } from '../../../tools/locales/files.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import { languageProblems } from '../../../tools/locales/language.js';
import { textSets, widgetTexts } from '../../../tools/locales/sets.js';

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

  it('are into languages that have their terms and words of certainty', () => {
    assert.deepEqual(widgetTexts.locales.flatMap(languageProblems), []);
  });
});
