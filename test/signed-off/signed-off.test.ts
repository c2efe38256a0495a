import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { topics } from '../../content/topics.js';
import { heldPassages } from '../../tools/content/held.js';
import { targetLocales } from '../../tools/locales/shipped.js';
import { ProjectCopy } from '../../tools/test/project-copy.js';

/** The tests whose outcome a ledger could change; all others too: `npm run test:signed-off`. */
const nodeTests = [
  'content/edition',
  'content/facts',
  'content/ledger',
  'content/sources',
  'locales/files',
  'prerender/server',
];
const browserTests = [
  'built/placeholders',
  'contract/review',
  'localization/unreviewed',
  'reading/print-unreviewed',
];

const copy = new ProjectCopy();
before(() => {
  copy.signOffAll();
  copy.buildScript();
});
after(() => copy.remove());

/** The day on which the copy was signed off. */
const readLedgerDay = (): string =>
  Object.values<{ date: string }[]>(JSON.parse(read('locales/reviews/en.json')).messages)[0]![0]!
    .date;

const read = (path: string): string => readFileSync(new URL(path, copy.root), 'utf8');

describe('once everything is signed off', () => {
  it('what was held is shown', () => {
    const script = read('dist/cdn/iort.js');
    for (const { text } of heldPassages) assert.ok(script.includes(text), text);
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

  it('the node tests pass that rest on the ledgers', () => {
    const files = nodeTests.map((name) => `test/node/${name}.test.ts`);
    const { status, stdout } = copy.tool('tools/test/node.ts', ...files);
    assert.equal(status, 0, stdout);
  });

  it('the browser tests pass that rest on them', () => {
    const files = browserTests.map((name) => `test/browser/${name}.test.ts`);
    const { status, stdout } = copy.run('npm', 'run', 'test:browser', '--', ...files);
    assert.equal(status, 0, stdout);
  });
});
