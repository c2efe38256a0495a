import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { shipped } from '../../../tools/build/bundled.js';

interface Report {
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

describe('npm audit', () => {
  it('reports no vulnerability in shipped packages, if the registry answers', (test) => {
    // The audit includes development packages, because the build bundles some of them into shipped scripts.
    const { stdout } = spawnSync('npm', ['audit', '--json'], { encoding: 'utf8', timeout: 60_000 });
    const report = JSON.parse(stdout || '{}') as Report;
    if (!report.vulnerabilities) return test.skip('this registry answers no audit');
    const names = Object.keys(report.vulnerabilities);
    assert.deepEqual(
      names.filter((name) => shipped().includes(name)),
      [],
    );
  });
});
