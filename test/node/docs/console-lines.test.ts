import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { root } from '../../../tools/build/files.js';
import { consoleLines } from '../../../tools/docs/console-lines.js';

/** The documented console lines: the code in the first cell of each table row with three cells. */
const documented = [
  ...readFileSync(new URL('docs/troubleshooting.md', root), 'utf8').matchAll(
    /^\| `(.+?)` +\|[^|]+\|[^|]+\|$/gm,
  ),
].map(([, line = '']) => line);

describe('the table of console lines in docs/troubleshooting.md', () => {
  const lines = consoleLines();

  it('has every line that the library can write', () => {
    assert.ok(lines.length > 40, `${lines.length} lines found in src/`);
    assert.deepEqual(
      lines.filter((line) => !documented.includes(line)),
      [],
    );
  });

  it('has no line that the library can’t write, and no line twice', () => {
    assert.deepEqual(
      documented.filter((line) => !lines.includes(line)),
      [],
    );
    assert.equal(new Set(documented).size, documented.length);
  });
});
