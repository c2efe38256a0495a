import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { RIGHT_TO_LEFT } from '../../../src/slots/in-order.js';

const php = readFileSync(
  new URL('../../../integrations/wordpress/iort-widgets/includes/words.php', import.meta.url),
  'utf8',
);

it('the plugin and the script have the same list of letters that are written from right to left', () => {
  const [, inPlugin = ''] = /const RIGHT_TO_LEFT = '~(.*)~u';/.exec(php) ?? [];
  assert.equal(inPlugin.replace(/\\x\{(\w{4})\}/g, '\\u$1'), RIGHT_TO_LEFT.source);
  assert.ok(RIGHT_TO_LEFT.test('اتصلوا') && !RIGHT_TO_LEFT.test('Call'));
});
