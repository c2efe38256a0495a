import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../../', import.meta.url);
const text = readFileSync(new URL('SECURITY.md', root), 'utf8');

/** The text of SECURITY.md under a heading. */
const under = (heading: string): string =>
  text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

const testsIn = (claim: string): string[] => claim.match(/test\/[\w/-]+\.test\.ts/g) ?? [];

/** Every claim: a list item on what the script does, or a row of the table of threats. */
const claims = [
  ...under('What the script does and does not do')
    .split('\n')
    .filter((line) => line.startsWith('- ')),
  ...under('Threats')
    .split('\n')
    .filter((line) => /^\| (?!threat |-)/.test(line)),
];

describe('SECURITY.md', () => {
  it('makes more than 20 claims', () => assert.ok(claims.length > 20, `${claims.length}`));

  for (const claim of claims) {
    it(`names at least one test, and only tests that exist, for the claim: ${claim.slice(2, 60).trim()}`, () => {
      const tests = testsIn(claim);
      assert.ok(tests.length > 0, 'the claim names no test');
      for (const test of tests) assert.ok(existsSync(new URL(test, root)), test);
    });
  }
});
