import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, it } from 'node:test';
import { root } from '../../../tools/build/files.js';

describe('a command that gets an unknown option', () => {
  for (const command of [
    'tools/changes/accept.ts',
    'tools/changes/release.ts',
    'tools/contract/release.ts',
  ]) {
    it(`${command} fails and names the option, without a stack trace`, () => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ['--import', 'tsx', command, '--agian'],
        { cwd: fileURLToPath(root), encoding: 'utf8' },
      );
      assert.equal(status, 1);
      assert.match(stderr, /--agian/);
      assert.doesNotMatch(stderr, /^\s+at /m);
    });
  }
});
