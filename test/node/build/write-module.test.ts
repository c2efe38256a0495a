import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { writeModule } from '../../../tools/generate/write-module.js';

const folder = mkdtempSync(join(tmpdir(), 'iort-module-'));
after(() => rmSync(folder, { recursive: true }));

describe('a generated module', () => {
  it('is written again only if it changes, so that npm run dev, which watches it, does not start again', () => {
    const path = join(folder, 'new/made.ts');
    const write = (text: string) => writeModule(pathToFileURL(path), import.meta.url, text);
    write('export {};\n');
    assert.equal(
      readFileSync(path, 'utf8'),
      '// Made by test/node/build/write-module.test.ts.\nexport {};\n',
    );
    utimesSync(path, 1, 1);
    write('export {};\n');
    assert.equal(statSync(path).mtimeMs, 1000);
    write('export const a = 1;\n');
    assert.notEqual(statSync(path).mtimeMs, 1000);
  });
});
