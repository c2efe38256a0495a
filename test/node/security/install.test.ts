import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

describe('npm install of this project', () => {
  it('runs no script of any package, because the setting ignore-scripts is on', () => {
    // Leaves out the settings of the npm that runs this test, because they would decide the result.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^npm_config_/i.test(name)),
    );
    const output = execFileSync('npm', ['config', 'get', 'ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      env,
    });
    assert.equal(output.trim(), 'true');
  });

  it('uses a setting that also skips the project’s own pre, post and prepare scripts, so package.json has none of these', () => {
    const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
      scripts: Record<string, string>;
    };
    const around = Object.keys(scripts).filter((name) => {
      const of = /^(?:pre|post)(.+)$/.exec(name)?.[1];
      return of && (of in scripts || /^(install|pack|publish|publishOnly|version)$/.test(of));
    });
    assert.deepEqual(around.concat(Object.keys(scripts).filter((name) => name === 'prepare')), []);
  });
});
