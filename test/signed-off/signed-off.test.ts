import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { topics } from '../../content/topics.js';
import { heldPassages } from '../../tools/content/held.js';
import { targetLocales } from '../../tools/locales/shipped.js';
import { ProjectCopy } from '../../tools/test/project-copy.js';

/**
 * The tests whose result a ledger could change: those of the text, of what is made from it, and of what
 * says whether it is reviewed. Others don't depend on the text; stories, pictures and tests with the
 * screen reader use a ledger of their own.
 */
const nodeTests =
  'advisories build builder changes content embed locales prerender print review site'
    .split(' ')
    .concat('structured-data');
const browserTests = ['builder', 'built', 'contract', 'embed', 'localization', 'reading'];

const filesIn = (suite: string, folders: readonly string[]): string[] =>
  globSync(
    folders.map((folder) => `test/${suite}/${folder}/*.test.ts`),
    { ignore: 'test/browser/localization/axe.test.ts' }, // takes long, and no sign-off changes it
  ).sort();

const copy = new ProjectCopy();

/** Runs a script of package.json in the copy. If it fails, the error has its output. */
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
  it('all held passages are shown, and no file has them apart', () => {
    const script = read('dist/cdn/iort.js');
    for (const { text } of heldPassages) assert.ok(script.includes(text), text);
    const files = readdirSync(new URL('dist/cdn/locales/', copy.root));
    assert.equal(files.length, targetLocales.length, files.join());
  });

  it('no translation says that no translator has signed it off', () => {
    for (const locale of targetLocales)
      for (const { name } of topics)
        assert.doesNotMatch(read(`dist/ssr/${locale}/iort-${name}.html`), /class="notice/);
  });

  it('each text has the day of its oldest sign-off', () => {
    const [, list = ''] = read('src/generated/reviewed.ts').split(' = ');
    const reviewed = JSON.parse(list.replace(/;\s*$/, '')) as Record<string, object>;
    const day = readLedgerDay();
    const all = Object.fromEntries(topics.map(({ name }) => [name, day]));
    for (const locale of ['en', ...targetLocales]) assert.deepEqual(reviewed[locale], all, locale);
  });

  it('the types are right', () => passes('typecheck'));

  it('the sizes keep to their budgets', () => passes('size'));

  it('the node tests that depend on the text or its state pass', () =>
    passes('test:node', filesIn('node', nodeTests)));

  it('the browser tests that depend on them pass', () =>
    passes('test:browser', filesIn('browser', browserTests)));

  it('the plugin’s tests pass', () => passes('test:wordpress'));
});
