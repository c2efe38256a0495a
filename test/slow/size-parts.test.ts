import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { root } from '../../tools/build/files.js';

test('npm run size:parts measures every part, and each part takes some bytes of the script', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'size:parts'], {
    cwd: root,
    encoding: 'utf8',
  });
  const sizes = printed.trim().split('\n');
  assert.ok(sizes.length > 2, printed);
  for (const line of sizes) assert.match(line, /: [1-9]\d* bytes$/);
});
