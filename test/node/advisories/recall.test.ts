import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { isNewer, readList, readManifest, recalled } from '../../../site/advisories/recall.js';
import { listOf } from '../../../tools/advisories/list.js';
import { advisory, known, manifestOf } from './example.js';

const list = listOf([advisory], known);
const old = manifestOf(known.released[0]!);
const current = manifestOf(known.now);

/** A manifest of the older form, which does not list statements. */
const withoutStatements = (manifest: typeof old) => ({
  ...manifest,
  locales: Object.fromEntries(
    Object.entries(manifest.locales).map(([locale, { revisions }]) => [locale, { revisions }]),
  ),
});

describe('a recall', () => {
  it('finds the advisory for a copy that has the wrong words, and names these words', () => {
    const [finding, ...others] = recalled(old, list);
    assert.deepEqual(others, []);
    assert.equal(finding?.advisory.id, '2026-01');
    assert.deepEqual(finding?.concerned, advisory.wrong);
    assert.deepEqual(finding?.unknown, []);
  });

  it('reports nothing for a copy that has the corrected words', () => {
    assert.deepEqual(recalled(current, list), []);
  });

  it('reports nothing for a copy that lacks the language or the statement', () => {
    const { en } = old.locales;
    assert.deepEqual(recalled({ ...old, locales: { en: en! } }, list), []);
    const es = { ...old.locales.es!, statements: {} };
    assert.deepEqual(recalled({ ...old, locales: { es } }, list), []);
  });

  it('compares revisions if a manifest lists no statements, and reports words as unknown if revisions don’t show whether the copy has them', () => {
    assert.deepEqual(recalled(withoutStatements(old), list)[0]?.concerned, advisory.wrong);
    const [finding] = recalled(withoutStatements(current), list);
    assert.deepEqual([finding?.concerned, finding?.unknown], [[], advisory.wrong]);
  });

  it('notices that a copy is newer than the list', () => {
    assert.equal(isNewer({ ...old, version: '0.2.0' }, list), true);
    assert.equal(isNewer(old, list), false);
    assert.equal(isNewer(current, list), false);
  });
});

describe('a manifest and a list with a byte order mark, which editors on Windows add', () => {
  it('are read', () => {
    assert.deepEqual(readManifest(`\uFEFF${JSON.stringify(old)}\r\n`), old);
    assert.deepEqual(readList(`\uFEFF${JSON.stringify(list)}\r\n`), list);
  });
});

describe('a text that is no manifest', () => {
  for (const [what, text, reason] of [
    ['an empty text', '  ', /is empty/],
    ['a manifest that is cut off', '{"version": "0.1.0", "loc', /not JSON, or was cut off/],
    ['a web page', '<!doctype html><title>404</title>', /is a web page/],
    ['other JSON', '{"name": "x"}', /not a manifest\.json of the IORT widgets/],
    ['a JSON array', '[1]', /not a manifest\.json/],
    [
      'a manifest without the data of a language',
      '{"version": "1.0.0", "locales": {"es": 1}}',
      /has no information about the language es/,
    ],
  ] as const) {
    it(`is refused, with an error that says why: ${what}`, () => {
      assert.throws(() => readManifest(text), reason);
    });
  }
});

describe('a list of advisories', () => {
  it('is refused if its fields are missing', () =>
    assert.throws(() => readList('{}'), /not a list of advisories/));

  it('is refused if the major version of its schema is newer, and accepted if only the minor version is', () => {
    assert.throws(
      () => readList(JSON.stringify({ ...list, schemaVersion: '2.0.0' })),
      /too old to read/,
    );
    assert.deepEqual(
      readList(JSON.stringify({ ...list, schemaVersion: '1.3.0' })).advisories,
      list.advisories,
    );
  });
});

describe('npm run recall', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iort-recall-'));
  after(() => rmSync(folder, { recursive: true }));
  const file = (name: string, data: unknown) => {
    writeFileSync(join(folder, name), JSON.stringify(data));
    return join(folder, name);
  };
  const recall = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'tools/advisories/recall.ts', ...args], {
      cwd: new URL('../../../', import.meta.url),
      encoding: 'utf8',
    });
  const listFile = file('advisories.json', list);

  it('exits with 1 and says what to do if a copy is affected', () => {
    const { status, stdout } = recall(file('old.json', old), '--list', listFile);
    assert.equal(status, 1, stdout);
    assert.match(stdout, /^1 advisory concerns your copy, version 0\.1\.0\./);
    assert.match(
      stdout,
      /fever \(es\)[^]*What to do: Show English[^]*Corrected in version 0\.1\.1\./,
    );
  });

  it('exits with 0 if a copy is not affected, and with 2 if the check can’t be complete', () => {
    const right = recall(file('new.json', current), '--list', listFile);
    assert.equal(right.status, 0);
    assert.match(right.stdout, /^None of 1 advisory concerns your copy, version 0\.1\.1\./);
    const unclear = recall(file('early.json', withoutStatements(current)), '--list', listFile);
    assert.equal(unclear.status, 2);
    assert.match(unclear.stdout, /can’t be checked/);
    const newer = recall(file('newer.json', { ...current, version: '9.0.0' }), '--list', listFile);
    assert.equal(newer.status, 2);
    assert.match(newer.stdout, /newer than this list/);
  });

  it('names a file that does not exist, and prints its usage if it gets no arguments', () => {
    const missing = recall(join(folder, 'none.json'));
    assert.deepEqual(
      [missing.status, missing.stderr],
      [2, `${join(folder, 'none.json')}: no such file\n`],
    );
    assert.match(recall().stderr, /^npm run recall -- path/);
  });
});
