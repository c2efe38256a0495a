import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUnits } from '../../../tools/locales/check.js';
import { exceptionsOf } from '../../../tools/locales/exceptions.js';
import { currentFile, readUnits } from '../../../tools/locales/files.js';
import { extractMessages } from '../../../tools/locales/messages.js';
import { targetLocales } from '../../../tools/locales/shipped.js';

const messages = extractMessages();

describe('the translations', () => {
  for (const locale of targetLocales) {
    it(`${locale} has no problems`, () => {
      const units = readUnits(currentFile(locale));
      assert.deepEqual(checkUnits(messages, units, locale, exceptionsOf(locale)), []);
    });
  }
});
