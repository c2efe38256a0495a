import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { commitOf } from '../../../tools/changes/from-git.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('a file in git', () => {
  it('contains no conflict markers of a merge', { skip: !commitOf('HEAD') }, () => {
    const { stdout, status } = spawnSync(
      'git',
      ['grep', '-nE', '^(<{7}|>{7}|\\|{7}) ', '--', '.'],
      { cwd: root, encoding: 'utf8' },
    );
    assert.equal(stdout, '');
    assert.equal(status, 1); // nothing found
  });
});
