import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { deadLinks } from '../../../tools/site/links.js';

describe('a dead link', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iort-links-'));
  after(() => rmSync(folder, { recursive: true }));

  it('is reported with the page that contains it, if the file or the fragment that it names does not exist', () => {
    mkdirSync(join(folder, 'guides'));
    const page = '<main><h2 id="here">x</h2><a href="#here">1</a><a href="#gone">2</a>';
    writeFileSync(join(folder, 'index.html'), `${page}<a href="guides/a.html#b">3</a></main>`);
    writeFileSync(
      join(folder, 'guides/a.html'),
      '<a href="../index.html#here">1</a><a href="../x.png">2</a><a href="https://x.example">3</a>',
    );
    assert.deepEqual(deadLinks(pathToFileURL(`${folder}/`)).sort(), [
      'guides/a.html: ../x.png',
      'index.html: #gone',
      'index.html: guides/a.html#b',
    ]);
  });
});
