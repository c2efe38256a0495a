import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { topics } from '../../content/topics.js';
import { heldPassages } from '../../tools/content/held.js';
import { targetLocales } from '../../tools/locales/shipped.js';
import { ProjectCopy } from '../../tools/test/project-copy.js';

/**
 * Folders with tests whose result a sign-off could change: tests of the text, of the files made from it,
 * and of its review state. Other tests don't depend on sign-offs. For example, no shipped text is signed off
 * in stories, pictures and tests with the screen reader, whatever the ledgers say.
 */
const nodeTests =
  'advisories build builder changes content embed locales prerender print review site'
    .split(' ')
    .concat('structured-data');
const browserTests = ['builder', 'built', 'contract', 'embed', 'localization', 'reading'];

const filesIn = (suite: string, folders: readonly string[]): string[] =>
  globSync(
    folders.map((folder) => `test/${suite}/${folder}/*.test.ts`),
    { ignore: 'test/browser/localization/axe.test.ts' }, // takes long, and does not depend on sign-offs
  ).sort();

const copy = new ProjectCopy();

/** Runs a script of package.json in the copy. If the script fails, the error has the script's output. */
function passes(script: string, files: readonly string[] = []): void {
  const { status, stdout, stderr } = copy.run('npm', 'run', '--silent', script, '--', ...files);
  assert.equal(status, 0, `${script}: ${stdout}${stderr}`);
}

before(() => {
  copy.signOffAll();
  passes('build');
});
after(() => copy.remove());

/** The day on which the copy was signed off. */
const readLedgerDay = (): string =>
  Object.values<{ date: string }[]>(JSON.parse(read('locales/reviews/en.json')).messages)[0]![0]!
    .date;

const read = (path: string): string => readFileSync(new URL(path, copy.root), 'utf8');

describe('once everything is signed off', () => {
  it('all held passages are in the main script, and not in separate files', () => {
    const script = read('dist/cdn/iort.js');
    for (const { text } of heldPassages) assert.ok(script.includes(text), text);
    const files = readdirSync(new URL('dist/cdn/locales/', copy.root));
    assert.equal(files.length, targetLocales.length, files.join());
  });

  it('no prerendered translation has the notice that it is unreviewed', () => {
    for (const locale of targetLocales)
      for (const { name } of topics)
        assert.doesNotMatch(read(`dist/ssr/${locale}/iort-${name}.html`), /class="notice/);
  });

  it('the list of reviewed topics has every topic in every language, with the day of its sign-off', () => {
    const [, list = ''] = read('src/generated/reviewed.ts').split(' = ');
    const reviewed = JSON.parse(list.replace(/;\s*$/, '')) as Record<string, object>;
    const day = readLedgerDay();
    const all = Object.fromEntries(topics.map(({ name }) => [name, day]));
    for (const locale of ['en', ...targetLocales]) assert.deepEqual(reviewed[locale], all, locale);
  });

  it('the type check passes', () => passes('typecheck'));

  it('all sizes are within their budgets', () => passes('size'));

  it('the Node tests that could depend on sign-offs pass', () =>
    passes('test:node', filesIn('node', nodeTests)));

  it('the browser tests that could depend on sign-offs pass', () =>
    passes('test:browser', filesIn('browser', browserTests)));

  it('the tests of the WordPress plugin pass', () => passes('test:wordpress'));
});
