import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { FORMS, SHORT } from '../../../src/slots/number-forms.js';

const plugin = readFileSync(
  new URL('../../../integrations/wordpress/iort-widgets/includes/phone.php', import.meta.url),
  'utf8',
);

/** The pattern that follows some code in the plugin, without its end `\z` (in JavaScript `$`). */
const inPlugin = (before: string): string | undefined =>
  new RegExp(`${before}\\s*=>?\\s*'/(.*)\\\\z/'`).exec(plugin)?.[1];

describe('the forms of telephone numbers', () => {
  for (const [first, pattern] of Object.entries(FORMS)) {
    it(`are the same in the script and in the WordPress plugin for the first character "${first}"`, () => {
      const key = first.replace('+', '\\+');
      assert.equal(inPlugin(`'${key}'`), pattern.source.replace(/\$$/, ''));
    });
  }

  it('are the same in the script and in the WordPress plugin for short numbers', () => {
    assert.equal(inPlugin('const SHORT'), SHORT.source.replace(/\$$/, ''));
  });
});
