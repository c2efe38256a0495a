import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { namesOf } from '../../../tools/changes/say.js';
import { targetLocales } from '../../../tools/locales/shipped.js';
import { ProjectCopy } from '../../../tools/test/project-copy.js';

const copy = new ProjectCopy();
after(() => copy.remove());

const at = (path: string) => new URL(path, copy.root);
const read = (path: string) => readFileSync(at(path), 'utf8');
const replaceIn = (path: string, from: string, to: string) => {
  assert.ok(read(path).includes(from), `${path}: ${from}`);
  writeFileSync(at(path), read(path).replace(from, to));
};
const npm = (...args: string[]) => copy.run('npm', 'run', '--silent', ...args);
const release = (...args: string[]) => copy.tool('tools/changes/release.ts', ...args);
const changes = () => readdirSync(at('content/changes/')).filter((name) => name.endsWith('.json'));

/** A statement whose words occur only once in each edited file. */
const id = 'help.call-vomiting';
const english = 'vomiting that won’t stop';

// Each test continues after the test before it, because each command takes seconds on a busy machine.
describe('an author who changes a sentence', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };

  before(() => {
    // Records all earlier changes as released, so that only this author's change is left.
    const { status, stderr } = npm('content:release', '--', '--again');
    assert.equal(status, 0, stderr);
    const changesets = readdirSync(at('.changeset/')).filter((name) => /^[^R].*\.md$/.test(name));
    for (const name of changesets) rmSync(at(`.changeset/${name}`));
  });

  it('learns that the change is not declared, and which command declares it', () => {
    replaceIn('content/help.ts', english, 'vomiting that goes on for hours');
    const { status, stdout, stderr } = npm('content:accept');
    assert.equal(status, 0, stderr);
    assert.match(
      stdout,
      new RegExp(`not declared:\\n  ${id}\\n.*content:accept -- wording\\|source\\|meaning`),
    );
    const check = release('--check');
    assert.equal(check.status, 1);
    assert.match(check.stderr, new RegExp(id));
  });

  it('declares the change with one command, which writes the declaration and the changeset', () => {
    const { status, stdout, stderr } = npm('content:accept', '--', 'meaning', 'Says for how long.');
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`content/changes/\\S+\\.json: meaning of ${id}`));
    const [file = ''] = changes();
    const declared = JSON.parse(read(`content/changes/${file}`));
    assert.deepEqual(
      [declared.kind, declared.why, Object.keys(declared.statements)],
      ['meaning', 'Says for how long.', [id]],
    );
    assert.match(
      read(`.changeset/${file.replace('json', 'md')}`),
      /'iort-widgets': minor\n---\n\nSays for how long\.\n$/,
    );
  });

  it('sees in the comparison what has changed, why, and which translations are stale', () => {
    const { status, stdout, stderr } = copy.tool(
      'tools/changes/diff.ts',
      version,
      '--html',
      'out.html',
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /1 statement changed, of these 1 in meaning/);
    assert.match(stdout, new RegExp(`${id}: meaning changed\\n    Says for how long\\.`));
    assert.match(stdout, /Stale translations: Spanish, Arabic, Simplified Chinese\b/);
    assert.ok(stdout.includes(`Stale translations: ${namesOf(targetLocales)}.`));
    assert.ok(read('out.html').includes(id));
    // Two widgets have this statement.
    assert.equal(stdout.match(/iort-[a-z-]+, English: [0-9a-f]{12} → [0-9a-f]{12}/g)?.length, 2);
  });

  it('can’t release the change while translations are stale, and can’t release it as a patch', () => {
    const stale = release('--check');
    assert.equal(stale.status, 1);
    assert.match(stale.stderr, /stale translations: help\.call-vomiting/);
    for (const locale of targetLocales) {
      replaceIn(
        `locales/${locale}.xlf`,
        `<source>${english}`,
        '<source>vomiting that goes on for hours',
      );
    }
    assert.equal(release('--check').status, 0);
    const [file = ''] = changes();
    const changeset = `.changeset/${file.replace('json', 'md')}`;
    replaceIn(changeset, 'minor', 'patch');
    const patch = release('--check');
    assert.equal(patch.status, 1);
    assert.match(patch.stderr, /a change of meaning is never a patch: help\.call-vomiting/);
    const [major, minor, last] = version.split('.').map(Number) as [number, number, number];
    replaceIn(
      'package.json',
      `"version": "${version}"`,
      `"version": "${major}.${minor}.${last + 1}"`,
    );
    copy.tools('tools/generate/version.ts');
    assert.match(release().stderr, /never a patch/);
    assert.ok(!existsSync(at(`content/released/${major}.${minor}.${last + 1}.json`)));
  });

  it('releases the change with its declaration, and can release it only once', () => {
    const [major, minor, last] = version.split('.').map(Number) as [number, number, number];
    const next = `${major}.${minor + 1}.0`;
    replaceIn('package.json', `"version": "${major}.${minor}.${last + 1}"`, `"version": "${next}"`);
    copy.tools('tools/generate/version.ts');
    const { status, stderr } = release();
    assert.equal(status, 0, stderr);
    const released = JSON.parse(read(`content/released/${next}.json`));
    assert.equal(released.passages[id].words.en, 'vomiting that goes on for hours');
    assert.deepEqual(
      released.declared.map((one: { kind: string }) => one.kind),
      ['meaning'],
    );
    assert.deepEqual(changes(), []);
    assert.match(release().stderr, /is recorded already/);
  });
});

describe('the build', () => {
  it('stops before it deletes anything if an advisory is invalid', () => {
    writeFileSync(at('content/advisories/2026-01.json'), '{"id": "2026-01"}');
    mkdirSync(at('dist/'), { recursive: true });
    writeFileSync(at('dist/kept.txt'), '');
    const { status, stderr } = copy.tool('tools/build/build.ts');
    assert.equal(status, 1);
    assert.match(
      stderr,
      /^content\/advisories\/2026-01\.json: \/: must have required property 'date'\n/,
    );
    assert.ok(existsSync(at('dist/kept.txt')));
  });
});
