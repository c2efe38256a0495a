import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, beforeEach, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { recalled } from '../../../site/advisories/recall.js';
import { knownTexts } from '../../../tools/advisories/known.js';
import { listOf } from '../../../tools/advisories/list.js';
import { advisoriesPage } from '../../../tools/advisories/pages.js';
import { readAdvisories } from '../../../tools/advisories/read.js';
import type { Advisory } from '../../../tools/advisories/schema.js';
import { advisoriesFeed } from '../../../tools/advisories/write.js';
import { hashWords } from '../../../tools/changes/text.js';
import { validAtom } from '../feeds/valid-atom.js';
import { advisory, known } from './example.js';

const folder = mkdtempSync(join(tmpdir(), 'iort-advisories-'));
after(() => rmSync(folder, { recursive: true }));
const url = pathToFileURL(`${folder}/`);
const write = (name: string, content: unknown) =>
  writeFileSync(
    join(folder, `${name}.json`),
    typeof content === 'string' ? content : JSON.stringify(content),
  );
const read = () => readAdvisories(known, url);

describe('the advisories of the project', () => {
  const built = (name: string) =>
    readFileSync(new URL(`../../../dist/advisories/${name}`, import.meta.url), 'utf8');

  it('are valid, and are exactly those in the built list', () => {
    const texts = knownTexts();
    const list = listOf(readAdvisories(texts), texts);
    assert.deepEqual(JSON.parse(built('advisories.json')), list);
  });

  it('do not concern a copy that is built from the current text', () => {
    const manifest = JSON.parse(
      readFileSync(new URL('../../../dist/cdn/manifest.json', import.meta.url), 'utf8'),
    );
    assert.deepEqual(recalled(manifest, JSON.parse(built('advisories.json'))), []);
  });

  it('can be checked for every statement: the manifest has the hash of each statement in every language', () => {
    const { locales } = JSON.parse(
      readFileSync(new URL('../../../dist/cdn/manifest.json', import.meta.url), 'utf8'),
    );
    const { now } = knownTexts();
    for (const locale of Object.keys(now.editions)) {
      const { statements } = locales[locale];
      assert.deepEqual(Object.keys(statements), Object.keys(now.passages), locale);
      for (const [id, { words }] of Object.entries(now.passages))
        assert.equal(statements[id], hashWords(words[locale]!).slice(0, 8), `${id} in ${locale}`);
    }
  });
});

describe('a list of advisories', () => {
  beforeEach(() => {
    for (const name of ['2026-01', '2026-02', 'copy'])
      rmSync(join(folder, `${name}.json`), { force: true });
  });

  it('may be empty, and its page says so', () => {
    const list = listOf(read(), known);
    assert.deepEqual(list.advisories, []);
    assert.match(advisoriesPage(list), /None so far\./);
    assert.deepEqual(validAtom(advisoriesFeed(list)).entries, []);
  });

  it('names the widgets, releases and revisions that have the wrong words', () => {
    write('2026-01', advisory);
    const [listed] = listOf(read(), known).advisories;
    assert.deepEqual(listed?.elements, ['iort-faq', 'iort-side-effects']);
    assert.deepEqual(listed?.releases, ['0.1.0']);
    assert.deepEqual(listed?.revisions, { es: ['faq-es-0.1.0', 'side-effects-es-0.1.0'] });
  });

  it('is also published as a feed and as a page', () => {
    write('2026-01', { ...advisory, title: 'Doses & "units"' });
    const list = listOf(read(), known);
    const { entries } = validAtom(advisoriesFeed(list));
    assert.equal(entries[0]?.title, '2026-01, severity high: Doses & "units"');
    assert.match(entries[0]?.content ?? '', /right is 38/);
    const page = advisoriesPage(list);
    assert.match(page, /id="a2026-01"/);
    assert.match(page, /Doses &amp; "units"/);
  });

  it('begins with the newest advisory', () => {
    write('2026-01', { ...advisory, date: '2026-11-25' });
    write('2026-02', { ...advisory, id: '2026-02' });
    assert.deepEqual(
      read().map(({ id }) => id),
      ['2026-02', '2026-01'],
    );
  });

  const [wrong] = advisory.wrong;
  const without = (field: keyof Advisory) => ({ ...advisory, [field]: undefined });
  const mistakes: [what: string, content: unknown, reason: RegExp][] = [
    ['broken JSON', '{"id": "2026-01",', /2026-01\.json: broken JSON/],
    ['no id', without('id'), /must have required property 'id'/],
    ['no advice on what to do', without('whatToDo'), /required property 'whatToDo'/],
    ['no `fixedIn`', without('fixedIn'), /required property 'fixedIn'/],
    ['an unknown field', { ...advisory, url: 'x' }, /additional properties \(url\)/],
    ['an unknown severity', { ...advisory, severity: 'grave' }, /\/severity: .*high, medium, low/],
    ['no wrong statement', { ...advisory, wrong: [] }, /\/wrong: must NOT have fewer/],
    [
      'a day that does not exist',
      { ...advisory, date: '2026-02-30' },
      /\/date: "2026-02-30" is no date/,
    ],
    [
      'a day in the future',
      { ...advisory, date: '2999-01-01' },
      /\/date: 2999-01-01 is in the future/,
    ],
    ['markup', { ...advisory, whatToDo: 'Call <b>us</b>' }, /\/whatToDo: has markup/],
    ['an entity', { ...advisory, title: 'A&nbsp;B' }, /\/title: has markup/],
    ['an empty title', { ...advisory, title: '' }, /\/title: is empty/],
    [
      'an unknown statement',
      { ...advisory, wrong: [{ ...wrong, statement: 'fevre' }] },
      /\/wrong\/0: no statement has the id "fevre"/,
    ],
    [
      'an unknown language',
      { ...advisory, wrong: [{ ...wrong, locale: 'ex' }] },
      /\/wrong\/0: unknown locale "ex"/,
    ],
    [
      'a hash of other words',
      { ...advisory, wrong: [{ ...wrong, hash: '0123456789abcdef' }] },
      /\/wrong\/0: no words of fever in \w+, now or in a release, have the hash 0123456789abcdef/,
    ],
    [
      'an invalid hash',
      { ...advisory, wrong: [{ ...wrong, hash: 'xyz' }] },
      /\/wrong\/0\/hash: must match/,
    ],
    [
      'words that are still in the text',
      { ...advisory, wrong: [{ ...wrong, hash: hashWords('Llame a 38 °C.') }] },
      /\/wrong\/0: fixed in 0\.1\.1, but fever still has the wrong words/,
    ],
    [
      'a corrected version that still has the wrong words',
      { ...advisory, fixedIn: '0.1.0' },
      /but fever still has the wrong words in 0\.1\.0/,
    ],
    [
      'a version that never existed',
      { ...advisory, fixedIn: '0.0.9' },
      /there was no version 0\.0\.9/,
    ],
    [
      'an id that differs from the name of its file',
      { ...advisory, id: '2026-02' },
      /\/id: "2026-02", but the file is called 2026-01\.json/,
    ],
  ];
  for (const [what, content, reason] of mistakes) {
    it(`is refused, with the reason, if an advisory has ${what}`, () => {
      write('2026-01', content);
      assert.throws(read, reason);
    });
  }

  it('is refused if two files have the same id', () => {
    write('2026-01', advisory);
    write('copy', advisory);
    assert.throws(read, /copy\.json: \/id: "2026-01", but the file is called copy\.json/);
  });

  it('may name wrong words that are not corrected yet', () => {
    write('2026-01', {
      ...advisory,
      fixedIn: null,
      wrong: [{ ...wrong, hash: hashWords('Llame a 38 °C.') }],
    });
    assert.equal(read()[0]?.fixedIn, null);
  });
});
