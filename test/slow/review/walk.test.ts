import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseHTML } from 'linkedom';
import { Answers } from '../../../site/review/model/answers.js';
import type { Sheet } from '../../../site/review/model/sheet.js';
import { ProjectCopy } from '../../../tools/test/project-copy.js';

/** The tests sign off in a copy, so that the project's own ledgers stay unchanged. */
const copy = new ProjectCopy();
copy.unsign();
after(() => copy.remove());
const inCopy = (path: string): URL => new URL(path, copy.root);
const read = (path: string): string => readFileSync(inCopy(path), 'utf8');

/** Makes the review sheets in the copy. */
function makeSheets(): void {
  const made = copy.run('npm', 'run', '--silent', 'review:sheets');
  assert.equal(made.status, 0, made.stderr);
}

/** Reads a review sheet of the copy. */
function openSheet(name: string) {
  const { document } = parseHTML(read(`dist/review/${name}.html`)) as unknown as {
    document: Document;
  };
  const data = JSON.parse(document.getElementById('sheet')?.textContent ?? '') as Sheet;
  const stateOf = (id: string) => {
    const card = document.getElementById(`m-${id}`);
    const words = (part: string) =>
      (card?.querySelector(part)?.textContent ?? '').replace(/\s+/g, ' ').trim();
    return { state: words('.state'), then: words('.then') };
  };
  return { data, stateOf };
}

/** Saves a reviewer's answers as a file, and imports the file with the command. */
function importAnswers(answers: Answers) {
  writeFileSync(inCopy('review.json'), JSON.stringify(answers.toFile()));
  return copy.tool('tools/locales/review.ts', '--import', fileURLToPath(inCopy('review.json')));
}

const ID = 'side-effects.intro.pass';
let answers: Answers;
let half: readonly string[];

// Each test continues where the test before it ended.
describe('a Spanish review sheet with half of the side effects signed off', () => {
  before(makeSheets);

  it('is imported into the ledger; the signed messages no longer await review', () => {
    answers = new Answers(openSheet('es.translator').data);
    const ids = answers.sheet.counted.filter((id) => id.startsWith('side-effects.'));
    half = ids.slice(0, Math.ceil(ids.length / 2));
    for (const id of half) answers.agree(id, true);
    assert.ok(half.includes(ID));
    answers.remark(ID, 'Could be plainer.');
    answers.reviewer = 'Jane Example';
    answers.date = '2026-11-23';
    const { status, stdout, stderr } = importAnswers(answers);
    assert.equal(status, 0, stderr);
    assert.match(stdout, new RegExp(`^es: ${half.length} messages signed off by Jane Example, tr`));
    assert.match(stdout, /1 remarks, 1 of them new in locales\/reviews\/remarks\/es\.txt/);
    const listed = copy.tool('tools/locales/review.ts', 'es', 'side-effects.*').stdout;
    assert.match(listed, new RegExp(`^es: ${ids.length - half.length} of ${ids.length} messages`));
  });

  it('adds its remark to the file of remarks only once, even if the sheet is imported again', () => {
    importAnswers(answers);
    const remarks = read('locales/reviews/remarks/es.txt');
    assert.equal(remarks.split('Could be plainer.').length, 2);
    assert.match(
      remarks,
      /^Jane Example, translator, 2026-11-23: side-effects\.intro\.pass\n {2}> La/,
    );
  });

  it('is followed by a sheet that says who signed and, after a change of the English, which words were signed', () => {
    makeSheets();
    assert.equal(
      openSheet('es.translator').stateOf(ID).state,
      'Signed off by Jane Example, translator, 2026-11-23.',
    );
    const file = 'content/side-effects/intro.ts';
    const before = read(file);
    const changed = before.replace('Most early ones pass', 'Most early ones go');
    assert.notEqual(changed, before);
    writeFileSync(inCopy(file), changed);
    const listed = copy.tool('tools/locales/review.ts', 'es', ID).stdout;
    assert.match(listed, /^es: 1 of 1 messages .*side-effects\.intro\.pass: English changed/s);
    makeSheets();
    const { stateOf } = openSheet('es.translator');
    const { state, then } = stateOf(ID);
    assert.match(
      state,
      /^English changed since Jane Example, translator, signed it off on 2026-11-23\./,
    );
    assert.match(then, /^These words were signed off: Most early ones pass/);
    const others = half.filter((id) => id !== ID);
    for (const id of others) assert.match(stateOf(id).state, /^Signed off by Jane/, id);
  });

  it('is refused once its words have changed, and ledger and remarks stay unchanged', () => {
    const files = ['locales/reviews/es.json', 'locales/reviews/remarks/es.txt'];
    const before = files.map(read);
    answers.remark(half[0] as string, 'Another');
    const { status, stdout, stderr } = importAnswers(answers);
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(
      stderr,
      /review\.json: not imported; .*side-effects\.intro\.pass: these words have changed: English/s,
    );
    assert.match(stderr, /open this file in it/);
    assert.deepEqual(files.map(read), before);
  });

  it('is refused with one line if its file does not exist, and no file is written', () => {
    const files = () => readdirSync(inCopy('locales/reviews'), { recursive: true });
    const before = files();
    const { status, stderr } = copy.tool('tools/locales/review.ts', '--import', 'nothing.json');
    assert.deepEqual([status, stderr], [1, 'nothing.json: can’t be read (ENOENT)\n']);
    assert.deepEqual(files(), before);
  });
});
