import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { findExecutable, findFont } from './find.js';
import { advice, installCommands, missing } from './install.js';
import { chosenEngines, locate, type Need } from './needs.js';

const folder = mkdtempSync(join(tmpdir(), 'iort-find-'));
after(() => rmSync(folder, { recursive: true }));

function file(path: string, mode = 0o755): string {
  const full = join(folder, path);
  mkdirSync(join(full, '..'), { recursive: true });
  writeFileSync(full, '');
  chmodSync(full, mode);
  return full;
}

const here: Need = { name: 'Here', debian: 'here', override: 'HERE', find: () => '/usr/bin/here' };
const gone: Need = { name: 'Gone', debian: 'gone', engines: ['webkit'], find: () => undefined };

describe('finding what the browser tests need', () => {
  it('takes the first executable on the PATH, or else one at a usual path', () => {
    const first = file('a/browser');
    const second = file('b/browser');
    const usual = file('usual/browser');
    file('c/browser', 0o644);
    const path = ['c', 'a', 'b'].map((name) => join(folder, name)).join(':');
    assert.equal(findExecutable(['other', 'browser'], [usual], path), first);
    assert.equal(findExecutable(['other'], [usual, second], path), usual);
    assert.equal(findExecutable(['other'], [], path), undefined);
  });

  it('finds fonts at any folder depth', () => {
    const font = file('fonts/truetype/noto/NotoSansCJK-Regular.ttc');
    const folders = [join(folder, 'nowhere'), join(folder, 'fonts')];
    assert.equal(findFont('NotoSansCJK', folders), font);
    assert.equal(findFont('Unknown', folders), undefined);
  });

  it('uses an override, and refuses an override that leads to no program', () => {
    const own = file('own');
    assert.equal(locate(here, { HERE: own }), own);
    assert.throws(
      () => locate(here, { HERE: join(folder, 'none') }),
      /HERE=.*none is not a program/,
    );
  });
});

describe('installing what is missing', () => {
  it('reports only what the chosen engines need', () => {
    assert.deepEqual(missing(['webkit'], [here, gone], {}), [gone]);
    assert.deepEqual(missing(['firefox'], [here, gone], {}), []);
  });

  it('uses apt-get if the user may install packages, and otherwise has no commands', () => {
    const commands = installCommands([gone], true) ?? [];
    assert.equal(commands.at(-1)?.join(' '), 'apt-get install -y -qq --no-install-recommends gone');
    assert.equal(installCommands([gone], false), undefined);
  });

  it('says in one line what to install', () => {
    assert.match(advice([gone]), /^[^\n]*Gone[^\n]*apt-get install gone$/);
  });
});

describe('the engines to test in', () => {
  it('are those in ENGINES, or else all three, and an unknown name is refused', () => {
    assert.deepEqual(chosenEngines(''), ['chromium', 'firefox', 'webkit']);
    assert.deepEqual(chosenEngines('webkit, chromium'), ['chromium', 'webkit']);
    assert.throws(() => chosenEngines('chromium,safari'), /safari/);
  });
});
