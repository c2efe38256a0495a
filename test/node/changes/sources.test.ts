import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compareTexts } from '../../../tools/changes/compare.js';
import { textInFolder } from '../../../tools/changes/from-folder.js';
import { commitOf } from '../../../tools/changes/from-git.js';
import { textNow } from '../../../tools/changes/now.js';
import { releasedTexts } from '../../../tools/changes/released.js';
import { textOf } from '../../../tools/changes/resolve.js';
import type { TextVersion } from '../../../tools/changes/text.js';

const dist = fileURLToPath(new URL('../../../dist/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iort-release-'));
after(() => rmSync(folder, { recursive: true }));

const ids = (before: TextVersion, now: TextVersion) =>
  compareTexts(before, now).passages.map(({ id }) => id);

describe('a text to compare', () => {
  it('is the current text, if it is read from dist/ or dist/json/', () => {
    assert.deepEqual(ids(textInFolder(dist), textNow()), []);
    assert.deepEqual(ids(textInFolder(join(dist, 'json')), textNow()), []);
    assert.equal(textOf(dist).version, textNow().version);
  });

  it('differs from the built text only in the changed passage, if it is read from a changed copy of the build', () => {
    mkdirSync(join(folder, 'json'));
    cpSync(join(dist, 'json'), join(folder, 'json'), { recursive: true });
    const file = join(folder, 'json/es.json');
    const data = JSON.parse(readFileSync(file, 'utf8'));
    const [passage] = data.topics[0].sections[1].passages;
    passage.text += ' Más.';
    writeFileSync(file, JSON.stringify(data));
    const [change, ...others] = compareTexts(textInFolder(dist), textInFolder(folder)).passages;
    assert.deepEqual(others, []);
    assert.deepEqual([change?.id, Object.keys(change?.words ?? {})], [passage.id, ['es']]);
  });

  it('is found by the version of its release, with or without "v"', () => {
    const [first] = releasedTexts();
    assert.deepEqual(textOf(first!.version), first);
    assert.deepEqual(textOf(`v${first!.version}`), first);
  });

  it('is found by a git revision', { skip: !commitOf('HEAD') }, () => {
    const text = textOf('HEAD');
    assert.equal(text.version, 'HEAD');
    // Not the languages of the working folder: a new language may not be in git yet.
    const list = execFileSync('git', ['show', 'HEAD:locales/locales.json'], { encoding: 'utf8' });
    assert.deepEqual(Object.keys(text.editions).sort(), ['en', ...JSON.parse(list).widgets].sort());
    assert.ok(text.passages['faq.title']?.words.es);
  });
});

describe('a name or folder without a text', () => {
  it('is refused, with a list of the released versions', () => {
    assert.throws(
      () => textOf('9.9.9'),
      /9\.9\.9: no folder, released version \(there are 0\.1\.0/,
    );
  });

  it('is refused if the folder is no release', () => {
    assert.throws(() => textOf(tmpdir()), /no json\/en\.json in it/);
  });

  it('is refused, with the name of the file, if a file is cut off or has other content', () => {
    const bad = mkdtempSync(join(folder, 'bad-'));
    for (const [content, reason] of [
      ['{"locale": "en", "top', /en\.json: broken JSON/],
      ['{"version": 1}', /en\.json: not a content file of the widgets/],
    ] as const) {
      writeFileSync(join(bad, 'en.json'), content);
      assert.throws(() => textInFolder(bad), reason);
    }
  });
});
