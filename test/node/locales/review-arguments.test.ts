import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { today } from '../../../tools/content/record.js';
import { fileToImport, readArguments } from '../../../tools/locales/review-arguments.js';

const read = (...args: string[]) => readArguments(args, ['en', 'es']);
const sign = (locale: string, ...args: string[]) =>
  read(locale, '--sign', '--reviewer', ' Dr. Example ', '--role', 'clinician', ...args);

describe('the command line of locales:review', () => {
  it('lists texts for the given role, or else for clinicians in English and for translators in other languages', () => {
    assert.deepEqual(read('en'), { locale: 'en', names: [], role: 'clinician' });
    assert.deepEqual(read('es', 'faq.*'), { locale: 'es', names: ['faq.*'], role: 'translator' });
    assert.equal(read('es', '--role', 'clinician').role, 'clinician');
  });

  it('dates a sign-off today, or with the given date', () => {
    const signature = { role: 'clinician', reviewer: 'Dr. Example', date: today() };
    assert.deepEqual(sign('en', 'faq.one').signature, signature);
    assert.deepEqual(sign('en', 'faq.one').names, ['faq.one']);
    assert.equal(sign('es', '--date', '2026-01-31').signature?.date, '2026-01-31');
  });

  for (const [what, act, problem] of [
    ['no locale', () => read(), /npm run locales:review -- <locale>/],
    ['an unknown locale', () => read('fr'), /unknown locale "fr"; there are en, es/],
    ['an unknown option', () => read('es', '--sing'), /--sing/],
    ['no reviewer', () => read('es', '--sign', '--role', 'translator'), /--reviewer .* missing/],
    ['a blank reviewer', () => sign('es', '--reviewer', ' '), /--reviewer .* missing/],
    ['no role', () => read('es', '--sign', '--reviewer', 'Example'), /--role is missing/],
    ['an unknown role', () => sign('es', '--role', 'nurse'), /unknown role "nurse"/],
    [
      'the role translator for English',
      () => sign('en', '--role', 'translator'),
      /a translator can’t sign off/,
    ],
    ['a malformed date', () => sign('es', '--date', '1/2/2026'), /"1\/2\/2026" is no date/],
    ['an impossible date', () => sign('es', '--date', '2026-02-29'), /is no date/],
    ['a date in the future', () => sign('es', '--date', '2999-01-01'), /in the future/],
    ['a reviewer but no --sign', () => read('es', '--reviewer', 'Example'), /go with --sign/],
  ] as const) {
    it(`refuses ${what}`, () => assert.throws(act, problem));
  }
});

describe('a file to import', () => {
  it('is the value of --import if there are no other arguments, and undefined without --import', () => {
    assert.equal(fileToImport(['--import', 'review.json']), 'review.json');
    assert.equal(fileToImport(['--import=a=b.json']), 'a=b.json');
    assert.equal(fileToImport(['es', '--sign']), undefined);
  });

  it('is refused together with other arguments, and without a name', () => {
    for (const args of [
      ['es', '--import', 'a.json'],
      ['--import', 'a.json', '--sign'],
    ])
      assert.throws(() => fileToImport(args), /--import FILE takes no other arguments/);
    for (const args of [['--import'], ['--import=']])
      assert.throws(() => fileToImport(args), /which file/);
  });
});
