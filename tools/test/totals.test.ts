import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runStep, type Outcome } from './step.js';
import { table } from './table.js';
import { fromBrowserSummary, fromTap, judge, noTotals } from './totals.js';

const node = (code: string): [string, ...string[]] => [process.execPath, '-e', code];
const failed: Outcome = { ...noTotals(), failed: 1, name: 'build', seconds: 2, blockedBy: [] };

describe('counting tests', () => {
  it('reads the counts and the names of failed and skipped tests from TAP output, and counts cancelled tests as failed', () => {
    const tap = [
      'ok 1 - works',
      '    not ok 2 - breaks',
      '    ok 1 - inner # SKIP',
      'not ok 3 - later # TODO',
      '# pass 7',
      '# fail 2',
      '# cancelled 1',
    ].join('\n');
    assert.deepEqual(fromTap(tap), {
      passed: 7,
      failed: 3,
      failures: ['breaks'],
      skipped: ['inner', 'later'],
    });
  });

  it('adds up the counts of all engines', () => {
    const summary = {
      Chromium: { passed: 2, failed: 0, failures: [], skipped: [] },
      WebKit: {
        passed: 1,
        failed: 1,
        failures: ['a.test.ts > a: no'],
        skipped: ['a.test.ts > b'],
      },
    };
    assert.deepEqual(fromBrowserSummary(JSON.stringify(summary)), {
      passed: 3,
      failed: 1,
      failures: ['WebKit: a.test.ts > a: no'],
      skipped: ['WebKit: a.test.ts > b'],
    });
  });

  it('counts a step as failed if there are no tests, no counts or a failing command', () => {
    const good = { ...noTotals(), passed: 3 };
    assert.equal(judge(good, 0).failed, 0);
    assert.equal(judge(good, 1).failed, 1);
    assert.equal(judge(noTotals(), 0).failed, 1);
    assert.equal(judge(undefined, 0).failed, 1);
    assert.equal(judge({ ...good, failed: 2 }, 1).failed, 2);
  });
});

describe('running a step', () => {
  it('counts a step as one test if it has no `count`', async () => {
    assert.equal((await runStep({ name: 'a', command: node('') }, [])).passed, 1);
    assert.equal((await runStep({ name: 'a', command: node('process.exit(3)') }, [])).failed, 1);
    assert.equal((await runStep({ name: 'a', command: ['/no/such/program'] }, [])).failed, 1);
  });

  it('reads the counts that the command of a step writes to the file named in an environment variable', async () => {
    const command = node(`fs.writeFileSync(process.env.COUNTS, '# pass 2')`);
    const outcome = await runStep(
      { name: 'a', command, count: { file: 'COUNTS', read: fromTap } },
      [],
    );
    assert.deepEqual([outcome.passed, outcome.failed], [2, 0]);
  });

  it('repeats a step once if it ended without a result, but not if it failed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iort-step-'));
    const runs = join(folder, 'runs');
    const count = { file: 'COUNTS', read: fromTap };
    const note = `fs.appendFileSync('${runs}', 'x');`;
    const second = `${note} if (fs.readFileSync('${runs}', 'utf8') === 'xx') fs.writeFileSync(process.env.COUNTS, '# pass 2')`;
    const recovered = await runStep({ name: 'a', command: node(second), count }, []);
    assert.deepEqual([recovered.passed, recovered.failed], [2, 0]);
    const failing = `${note} fs.writeFileSync(process.env.COUNTS, '# fail 1'); process.exit(1)`;
    assert.equal((await runStep({ name: 'a', command: node(failing), count }, [])).failed, 1);
    const never = await runStep({ name: 'a', command: node(note), count }, []);
    assert.equal(never.failed, 1);
    assert.equal(readFileSync(runs, 'utf8').length, 2 + 1 + 2);
    rmSync(folder, { recursive: true });
  });

  it('does not run a step if a step that it needs has failed or did not run, and says so in the table', async () => {
    const first = await runStep({ name: 'size', command: node(''), needs: ['build'] }, [failed]);
    assert.deepEqual(first.blockedBy, ['build']);
    const next = await runStep({ name: 'b', command: node(''), needs: ['size'] }, [failed, first]);
    assert.deepEqual(next.blockedBy, ['size']);
    assert.match(
      table([failed, next]),
      /✗ +build +0 passed +1 failed[^\n]*\n✗ +b +not run: needs size/,
    );
  });
});
