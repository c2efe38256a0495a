import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../../', import.meta.url);
const report = readFileSync(new URL('docs/conformance.md', root), 'utf8');

/** The success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), levels A and AA. */
const criteria =
  '1.1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.4.5 2.4.6 2.4.7 2.4.11 2.5.1 2.5.2 2.5.3 2.5.4 2.5.7 2.5.8 3.1.1 3.1.2 3.2.1 3.2.2 3.2.3 3.2.4 3.2.6 3.3.1 3.3.2 3.3.3 3.3.4 3.3.7 3.3.8 4.1.2 4.1.3'.split(
    ' ',
  );

describe('the accessibility conformance report', () => {
  const rows = [...report.matchAll(/^\| (\d\.\d\.\d+) [^|]+\| ([^|]+?) *\|/gm)];

  it('has one row for each success criterion of WCAG 2.2, levels A and AA', () => {
    assert.deepEqual(rows.map(([, number]) => number).sort(), [...criteria].sort());
  });

  it('gives each criterion one of three verdicts', () => {
    for (const [row, , conformance] of rows)
      assert.match(conformance!, /^(Supports|Not applicable|Not tested)$/, row);
  });

  it('names tests that exist', () => {
    const named = [...report.matchAll(/`([\w/-]+\.test\.ts)`/g)].map(([, name]) => name!);
    assert.ok(named.length > 20);
    for (const name of named) {
      const file = /^(test|tools)\//.test(name) ? name : `test/browser/${name}`;
      assert.ok(existsSync(new URL(file, root)), name);
    }
  });
});
