import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { po } from 'gettext-parser';
import { findPhp } from '../../tools/wordpress/php.js';
import { pluginStrings } from '../../tools/wordpress/strings.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const plugin = `${root}dist/wordpress/iort-widgets/`;

describe('the files of the plugin', () => {
  it('have valid PHP syntax', () => {
    const files = (readdirSync(plugin, { recursive: true }) as string[]).filter((name) =>
      name.endsWith('.php'),
    );
    assert.ok(files.length > 8);
    for (const name of files) execFileSync(findPhp(), ['-l', plugin + name]);
  });

  it('have a Spanish translation of every text, and of no other text', () => {
    const file = readFileSync(`${plugin}languages/iort-widgets-es_ES.po`);
    const spanish = po.parse(file).translations[''] ?? {};
    const strings = pluginStrings();
    assert.ok(strings.length > 30);
    for (const text of strings) assert.ok(spanish[text]?.msgstr[0], text);
    for (const text of Object.keys(spanish)) assert.ok(text === '' || strings.includes(text), text);
  });

  it('have the version of the library', () => {
    const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    assert.match(
      readFileSync(`${plugin}iort-widgets.php`, 'utf8'),
      new RegExp(`Version: +${version}\n`),
    );
    assert.match(
      readFileSync(`${plugin}readme.txt`, 'utf8'),
      new RegExp(`Stable tag: ${version}\n`),
    );
  });
});
