import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUnits } from '../../../tools/locales/check.js';
import type { Exceptions } from '../../../tools/locales/exceptions.js';
import { mergeUnits } from '../../../tools/locales/merge.js';
import type { Unit } from '../../../tools/locales/xliff.js';

const message = (id: string, text: string) => ({ id, text, note: '' });
const unit = (id: string, source: string, target: string): Unit => ({
  id,
  source,
  target,
  state: 'translated',
  note: '',
});

describe('bringing a locale up to the English', () => {
  it('adds a unit for a new message and keeps what is translated', () => {
    const { units } = mergeUnits(
      [message('a', 'One'), message('b', 'Two')],
      [unit('a', 'One', 'Uno')],
      [],
    );
    assert.deepEqual(
      units.map(({ id, target }) => [id, target]),
      [
        ['a', 'Uno'],
        ['b', ''],
      ],
    );
  });

  it('keeps the translation of a changed message, marked, until a translator has seen it', () => {
    const messages = [message('a', 'One more')];
    const { units } = mergeUnits(messages, [unit('a', 'One', 'Uno')], []);
    assert.deepEqual(
      [units[0]?.source, units[0]?.target, units[0]?.state],
      ['One more', 'Uno', 'needs-adaptation'],
    );
    assert.deepEqual(mergeUnits(messages, units, []).units, units);
    assert.match(checkUnits(messages, units, 'es').join(), /^a: stale/);
  });

  it('keeps the translation of a vanished message, and brings it back with the message', () => {
    const gone = mergeUnits([], [unit('a', 'One', 'Uno')], []);
    assert.deepEqual(gone.units, []);
    assert.equal(gone.obsolete[0]?.target, 'Uno');
    const back = mergeUnits([message('a', 'One')], gone.units, gone.obsolete);
    assert.equal(back.units[0]?.target, 'Uno');
    assert.deepEqual(back.obsolete, []);
  });
});

describe('checking a locale', () => {
  const english = 'Ask {name} about 911 and [tumor](term:tumor).';
  const problemsOf = (target: string) =>
    checkUnits([message('a', english)], [unit('a', english, target)], 'es').join();

  it('accepts a faithful translation, with numbers in the digits of its script', () => {
    assert.equal(problemsOf('Pregunte a {name} por el 911 y el [tumor](term:tumor).'), '');
    assert.equal(problemsOf('{name} ٩١١ [الورم](term:tumor)'), '');
  });

  for (const [what, target, problem] of [
    ['a missing translation', '', /^a: not translated/],
    ['English left as it is', english, /^a: same as the English/],
    ['a lost placeholder', '911 [tumor](term:tumor)', /placeholders differ/],
    ['a placeholder twice', '{name} {name} 911 [tumor](term:tumor)', /placeholders differ/],
    ['another number', '{name} 112 [tumor](term:tumor)', /numbers differ/],
    ['a lost mark', '{name} 911 tumor', /marks/],
    ['a translated mark', '{name} 911 [tumor](term:tumores)', /marks/],
    ['a broken mark', '{name} 911 [tumor] (term:tumor)', /marks/],
    ['an entity', '{name} &lt; 911 [tumor](term:tumor)', /entities/],
    ['markup', '{name} <b>911</b> [tumor](term:tumor)', /markup/],
  ] as const) {
    it(`names the unit that has ${what}`, () => assert.match(problemsOf(target), problem));
  }

  it('names a unit whose message is gone', () => {
    const problems = checkUnits([], [unit('a', 'One', 'Uno')], 'es');
    assert.match(problems.join(), /^a: no message has this id/);
  });

  describe('with exceptions', () => {
    const check = (target: string, exceptions: Exceptions) =>
      checkUnits([message('a', 'No 5')], [unit('a', 'No 5', target)], 'es', exceptions);

    it('excuses what has a reason, and only that', () => {
      assert.deepEqual(check('No 5', { a: { 'same as the English': 'Spanish too' } }), []);
      assert.deepEqual(check('No 6', { a: { 'numbers differ': 'another count' } }), []);
      assert.match(check('No 6', {}).join(), /^a: numbers differ$/);
    });

    it('names an exception that has no reason, excuses nothing, or names no unit', () => {
      assert.match(check('No 6', { a: { 'numbers differ': '' } }).join(), /^a: numbers differ/);
      assert.deepEqual(check('Nº 5', { a: { 'numbers differ': 'a reason' } }), [
        'a: numbers differ: an exception that excuses nothing',
      ]);
      assert.match(
        check('Nº 5', { b: { 'numbers differ': 'a reason' } }).join(),
        /^b: .*excuses nothing/,
      );
    });

    it('excuses no placeholder or mark', () => {
      const problems = check('[Nº 5](x)', {
        a: { 'marks such as [label](term:id) differ or are broken': 'a reason' },
      });
      assert.match(problems.join(), /^a: marks .* broken,a: marks .*excuses nothing/);
    });
  });
});
