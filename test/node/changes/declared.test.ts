import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { plannedBump } from '../../../tools/changes/changeset.js';
import { fingerprint, undeclared, type Declaration } from '../../../tools/changes/declaration.js';
import { declareUsage, readDeclareOptions } from '../../../tools/changes/declare-options.js';
import { textNow } from '../../../tools/changes/now.js';
import { readDeclarations, releasedTexts } from '../../../tools/changes/released.js';
import { bumpProblem } from '../../../tools/changes/semver.js';
import { bumpBetween } from '../../../tools/changes/versions.js';
import { passage, text } from './texts.js';

describe('the text since the last release', () => {
  const last = releasedTexts().at(-1)!;
  const now = textNow();
  const declared = readDeclarations(last, now).map(({ data }) => data);

  it('has no undeclared change', () => {
    const missing = undeclared(last, now, declared);
    assert.ok(
      missing.length === 0,
      `${missing.join(', ')}: changed since ${last.version}; say how: ${declareUsage}`,
    );
  });

  it('has changesets that raise the version far enough', () => {
    assert.equal(bumpProblem(plannedBump(), declared), undefined);
  });
});

const released = text('0.1.0', {
  asleep: passage('You are asleep.', 'Usted duerme.'),
  time: passage('It takes 30 minutes.', 'Dura 30 minutos.'),
});
const now = text('0.1.0', {
  asleep: passage('You are asleep.', 'Usted duerme.', { sources: ['MAYO'] }),
  time: passage('It takes 45 minutes.', 'Dura 45 minutos.'),
  born: passage('New.', 'Nuevo.'),
});
const declare = (statements: Record<string, string>, more: Partial<Declaration> = {}) => ({
  kind: 'meaning' as const,
  why: 'Newer data.',
  statements,
  ...more,
});
const hashOf = (id: string) => fingerprint(now.passages[id]);

describe('an undeclared change of English', () => {
  it('is found in words, in sources, and in statements that are new or gone', () => {
    assert.deepEqual(undeclared(released, now, []), ['asleep', 'born', 'time']);
    const rest = Object.fromEntries(Object.entries(now.passages).filter(([id]) => id !== 'asleep'));
    assert.deepEqual(undeclared(released, { ...now, passages: rest }, []), [
      'asleep',
      'born',
      'time',
    ]);
  });

  it('is no longer found once it is declared, but the next change of a declared statement is found', () => {
    const all = ['asleep', 'born', 'time'];
    const declared = [declare(Object.fromEntries(all.map((id) => [id, hashOf(id)])))];
    assert.deepEqual(undeclared(released, now, declared), []);
    const later = { ...now.passages, time: passage('It takes 50 minutes.', 'Dura 45 minutos.') };
    assert.deepEqual(undeclared(released, { ...now, passages: later }, declared), ['time']);
  });

  it('is still found after a declaration for Spanish', () => {
    const spanish = declare({ time: hashOf('time') }, { locale: 'es' });
    assert.deepEqual(undeclared(released, now, [spanish]), ['asleep', 'born', 'time']);
  });

  it('is not found if only a translation changed', () => {
    const es = {
      ...released,
      passages: {
        ...released.passages,
        time: passage('It takes 30 minutes.', 'Tarda 30 minutos.'),
      },
    };
    assert.deepEqual(undeclared(released, es, []), []);
  });
});

describe('a declaration', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iort-changes-'));
  after(() => rmSync(folder, { recursive: true }));
  const right = declare({ time: hashOf('time') });
  const wrong: [what: string, text: string, reason: RegExp][] = [
    ['broken JSON', '{"kind": ', /one\.json: broken JSON/],
    [
      'no reason',
      JSON.stringify({ ...right, why: undefined }),
      /must have required property 'why'/,
    ],
    ['an empty reason', JSON.stringify({ ...right, why: ' ' }), /\/why: is empty/],
    ['markup', JSON.stringify({ ...right, why: '<b>Newer</b>' }), /\/why: has markup/],
    [
      'an unknown kind',
      JSON.stringify({ ...right, kind: 'typo' }),
      /\/kind: .*wording, source, meaning/,
    ],
    ['an unknown field', JSON.stringify({ ...right, by: 'me' }), /additional properties \(by\)/],
    ['no statement', JSON.stringify({ ...right, statements: {} }), /\/statements: /],
    ['a bad hash', JSON.stringify(declare({ time: 'abc' })), /\/statements\/time: must match/],
    [
      'an unknown id',
      JSON.stringify(declare({ tmie: hashOf('time') })),
      /no statement has the id "tmie"/,
    ],
    [
      'an unknown locale',
      JSON.stringify({ ...right, locale: 'xx' }),
      /unknown locale "xx"; there are en, es/,
    ],
    [
      'a kind that does not fit the change',
      JSON.stringify({ ...right, kind: 'source' }),
      /\/statements\/time: its words changed too/,
    ],
    [
      'a statement that has not changed',
      JSON.stringify({ ...declare({ asleep: hashOf('asleep') }), locale: 'es' }),
      /\/statements\/asleep: unchanged since 0\.1\.0/,
    ],
  ];
  for (const [what, content, reason] of wrong) {
    it(`is refused, with the reason, if it has ${what}`, () => {
      writeFileSync(join(folder, 'one.json'), content);
      assert.throws(() => readDeclarations(released, now, pathToFileURL(`${folder}/`)), reason);
    });
  }

  it('is accepted if it is valid', () => {
    writeFileSync(join(folder, 'one.json'), JSON.stringify(right));
    assert.deepEqual(readDeclarations(released, now, pathToFileURL(`${folder}/`)), [
      { name: 'one', data: right },
    ]);
  });
});

describe('the step to a new version number', () => {
  const meaning = [declare({ time: hashOf('time') })];
  const wording = [declare({ time: hashOf('time') }, { kind: 'wording' })];

  it('is never a patch for a change of meaning', () => {
    assert.match(
      bumpProblem('patch', meaning)!,
      /never a patch: time; .* write minor instead of patch$/,
    );
    assert.match(
      bumpProblem('none', meaning)!,
      /without a changeset: time; run "npm run changeset" and choose minor$/,
    );
    assert.equal(bumpProblem('minor', meaning), undefined);
    assert.equal(bumpProblem('major', meaning), undefined);
  });

  it('may be a patch for other changes', () => {
    assert.equal(bumpProblem('patch', wording), undefined);
    assert.match(
      bumpProblem('none', wording)!,
      /no changeset for them; write one with "npm run changeset"$/,
    );
    assert.equal(bumpProblem('none', []), undefined);
  });

  it('is called major, minor or patch after the first part that differs', () => {
    assert.equal(bumpBetween('0.1.9', '0.1.10'), 'patch');
    assert.equal(bumpBetween('0.9.1', '0.10.0'), 'minor');
    assert.equal(bumpBetween('0.9.1', '1.0.0'), 'major');
    assert.equal(bumpBetween('1.0.0', '1.0.0'), 'none');
  });
});

describe('the arguments of content:accept', () => {
  const read = (...args: string[]) => readDeclareOptions(args, ['en', 'es']);

  it('may be absent, or are a kind and a reason, with ids and a language if needed', () => {
    assert.equal(read(), undefined);
    assert.deepEqual(read('meaning', 'Newer data.', 'time', '--locale', 'es'), {
      kind: 'meaning',
      why: 'Newer data.',
      locale: 'es',
      ids: ['time'],
    });
  });

  it('are refused if they are wrong, with the reason', () => {
    assert.throws(() => read('typo', 'x'), /"typo" is not a kind[^]*wording\|source\|meaning/);
    assert.throws(() => read('meaning'), /the reason is empty/);
    assert.throws(() => read('meaning', '<b>x</b>'), /markup/);
    assert.throws(
      () => read('meaning', 'x', '--locale', 'fr'),
      /unknown locale "fr"; there are en, es/,
    );
  });
});
