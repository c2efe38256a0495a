import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { APART } from '../../../src/slots/shows.js';

const php = readFileSync(
  new URL('../../../integrations/wordpress/iort-widgets/includes/words.php', import.meta.url),
  'utf8',
);

it('the plugin and the script treat the same elements as part of a line', () => {
  const [, inPlugin = ''] = /const INLINE = '(.*)';/.exec(php) ?? [];
  const [, inScript = ''] = /^:not\((.*)\)$/.exec(APART) ?? [];
  assert.deepEqual(inPlugin.split('|').sort(), inScript.split(', ').sort());
  assert.ok(inPlugin.includes('|span|'));
});
