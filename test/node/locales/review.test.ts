import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { ProjectCopy } from '../../../tools/test/project-copy.js';

/** The tests sign off in a copy, so that the project's own ledgers stay unchanged. */
const copy = new ProjectCopy();
copy.unsign();
copy.tools('tools/generate/gates.ts');
const inCopy = (path: string): URL => new URL(path, copy.root);
writeFileSync(
  inCopy('locales/locales.json'),
  JSON.stringify({ widgets: ['es', 'ar'], builder: [] }),
);
after(() => copy.remove());

const review = (...args: string[]) => copy.tool('tools/locales/review.ts', ...args);
const sign = (locale: string, role: string, ...names: string[]) =>
  review(locale, '--sign', '--reviewer', 'Example', '--role', role, ...names);

/** Runs the step of `npm run generate` that writes the gates. @returns the open gates */
const openGates = (): string[] => {
  const { status, stderr } = copy.tool('tools/generate/gates.ts');
  assert.equal(status, 0, stderr);
  const written = readFileSync(inCopy('content/generated/gates.ts'), 'utf8');
  return JSON.parse(/= (.*);/.exec(written)?.[1] ?? '') as string[];
};

/** Changes a file while a function runs. */
const changed = (path: string, change: (text: string) => string, act: () => void): void => {
  const file = inCopy(path);
  const text = readFileSync(file, 'utf8');
  assert.notEqual(change(text), text);
  writeFileSync(file, change(text));
  try {
    act();
  } finally {
    writeFileSync(file, text);
  }
};

const retranslate = (xliff: string) =>
  xliff.replace(/(id="held\.breast-scarring">.*?<target[^>]*>).*?(?=<\/target>)/s, '$1Cicatrices.');

/** The two passages of one gate. They are always shown together. */
const pair = ['held.breast-symptoms', 'held.breast-scarring'];

// Each run of the command takes a second or more. So only its main behavior is tested here, and details in other files.
describe('npm run locales:review', () => {
  it('opens the gate of held passages once their English and all translations are signed off; a change closes the gate', () => {
    assert.equal(sign('en', 'clinician', ...pair).status, 0);
    assert.match(sign('es', 'translator', ...pair).stdout, /^es: \d+ messages signed off by Exam/);
    assert.deepEqual(openGates(), []);
    assert.equal(sign('ar', 'translator', ...pair).status, 0);
    assert.deepEqual(openGates(), ['breast-symptoms']);
    changed('locales/es.xlf', retranslate, () => {
      assert.deepEqual(openGates(), []);
      const { status, stdout } = review('es', ...pair);
      assert.match(stdout, /^es: 1 of .*\n.*\n {4}held\.breast-scarring: translation changed\n$/);
      assert.equal(status, 0);
    });
    changed(
      'content/held/breast.ts',
      (text) => text.replace('Scarring was seen', 'Scarring has been seen'),
      () => assert.deepEqual(openGates(), []),
    );
  });

  it('keeps valid sign-offs of other reviewers if no id is given', () => {
    const messages = () =>
      JSON.parse(readFileSync(inCopy('locales/reviews/en.json'), 'utf8')).messages;
    const before = messages();
    const args = ['--sign', '--reviewer', 'Another', '--role', 'clinician'];
    assert.equal(review('en', ...args).status, 0);
    assert.deepEqual(messages()['held.breast-scarring'], before['held.breast-scarring']);
    assert.equal(messages()['radioactive.ask'][0].reviewer, 'Another');
  });

  it('says in one line what it refuses, and changes nothing', () => {
    const ledger = () => readFileSync(inCopy('locales/reviews/es.json'), 'utf8');
    const before = ledger();
    const { status, stderr } = sign('es', 'translator', 'held.breast-scarring', 'nope');
    assert.deepEqual([status, stderr], [1, 'nope: no message has this id\n']);
    assert.equal(ledger(), before);
  });
});
