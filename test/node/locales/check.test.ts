import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { checkUnits } from '../../../tools/locales/check.js';
import type { Exceptions } from '../../../tools/locales/exceptions.js';
import type { Unit } from '../../../tools/locales/xliff.js';

const message = (id: string, text: string) => ({ id, text, note: '' });
const unit = (id: string, source: string, target: string, state = 'translated'): Unit => ({
  id,
  source,
  target,
  state,
});

/** The problems, one line for each. */
const check = (...args: Parameters<typeof checkUnits>): string[] =>
  checkUnits(...args).map(({ id, what }) => `${id}: ${what}`);

describe('checking a locale', () => {
  const english = 'Ask {name} about 911 and [tumor](term:tumor).';
  const problemsOf = (target: string) =>
    check([message('a', english)], [unit('a', english, target)], 'es').join();

  it('accepts a faithful translation, also with numbers in Arabic digits', () => {
    assert.equal(problemsOf('Pregunte a {name} por el 911 y el [tumor](term:tumor).'), '');
    assert.equal(problemsOf('{name} ٩١١ [الورم](term:tumor)'), '');
  });

  for (const [what, target, problem] of [
    ['a missing translation', '', /^a: not translated/],
    ['English left as it is', english, /^a: same as the English/],
    ['a lost placeholder', '911 [tumor](term:tumor)', /placeholders differ/],
    ['a placeholder typed as ${name}', '${name} 911 [tumor](term:tumor)', /placeholders differ/],
    ['a placeholder twice', '{name} {name} 911 [tumor](term:tumor)', /placeholders differ/],
    ['another number', '{name} 112 [tumor](term:tumor)', /numbers differ/],
    ['a lost mark', '{name} 911 tumor', /marks/],
    ['a translated mark', '{name} 911 [tumor](term:tumores)', /marks/],
    ['a broken mark', '{name} 911 [tumor] (term:tumor)', /marks/],
    ['an entity', '{name} &lt; 911 [tumor](term:tumor)', /entities/],
    ['a line break', '{name}\n911 [tumor](term:tumor)', /line break/],
    ['markup', '{name} <b>911</b> [tumor](term:tumor)', /markup/],
  ] as const) {
    it(`reports a unit that has ${what}`, () => assert.match(problemsOf(target), problem));
  }

  for (const state of [
    'new',
    'needs-translation',
    'needs-adaptation',
    'needs-l10n',
    'needs-review-translation',
    'needs-review-adaptation',
    'needs-review-l10n',
  ]) {
    it(`counts a translation in state ${state} as unfinished`, () => {
      const problems = check([message('a', 'One')], [unit('a', 'One', 'Uno', state)], 'es');
      assert.match(problems.join(), /^a: (unfinished|stale): .* to "translated"$/);
    });
  }

  for (const state of ['translated', 'final', 'signed-off', 'x-checked']) {
    it(`counts a translation in state ${state} as finished`, () =>
      assert.deepEqual(check([message('a', 'One')], [unit('a', 'One', 'Uno', state)], 'es'), []));
  }

  it('reports a unit whose message is gone', () => {
    const problems = check([], [unit('a', 'One', 'Uno')], 'es');
    assert.match(problems.join(), /^a: no message has this id/);
  });

  describe('with exceptions', () => {
    const checkWith = (target: string, exceptions: Exceptions) =>
      check([message('a', 'No 5')], [unit('a', 'No 5', target)], 'es', exceptions);

    it('accepts a problem that has an exception with a reason, and no other problem', () => {
      assert.deepEqual(checkWith('No 5', { a: { 'same as the English': 'Spanish too' } }), []);
      assert.deepEqual(checkWith('No 6', { a: { 'numbers differ': 'another count' } }), []);
      assert.match(checkWith('No 6', {}).join(), /^a: numbers differ$/);
    });

    it('reports an exception that has no reason, fits no problem, or names no unit', () => {
      assert.match(
        checkWith('No 6', { a: { 'numbers differ': '' } }).join(),
        /^a: numbers differ.*excuses nothing/,
      );
      assert.deepEqual(checkWith('Nº 5', { a: { 'numbers differ': 'a reason' } }), [
        'a: numbers differ: an exception that excuses nothing',
      ]);
      assert.match(
        checkWith('Nº 5', { b: { 'numbers differ': 'a reason' } }).join(),
        /^b: .*excuses nothing/,
      );
    });

    it('accepts no exception for a broken mark', () => {
      const problems = checkWith('[Nº 5](x)', {
        a: { 'marks such as [label](term:id) differ or are broken': 'a reason' },
      });
      assert.match(problems.join(), /^a: marks .* broken,a: marks .*excuses nothing/);
    });
  });
});
