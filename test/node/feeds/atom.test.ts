import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { atomOf, urnOf, type FeedParts } from '../../../tools/feeds/atom.js';
import { addressOf } from '../../../tools/feeds/address.js';
import { validAtom } from './valid-atom.js';

const read = (path: string) =>
  readFileSync(new URL(`../../../dist/${path}`, import.meta.url), 'utf8');

const parts = (changes: Partial<FeedParts> = {}): FeedParts => ({
  id: urnOf('test'),
  title: 'A & B <i>"C"</i>',
  subtitle: 'Nothing yet',
  date: '2027-01-15',
  link: 'index.html',
  entries: [],
  ...changes,
});
const entry = {
  id: urnOf('test/1'),
  title: '<b>نص</b> & 文本',
  date: '2027-01-16',
  link: 'index.html?a=1&b=2#v1',
  content: '<p>a &lt; b</p>',
};

describe('the feeds of the build', () => {
  for (const path of ['changes/feed.atom', 'advisories/feed.atom']) {
    it(`are valid Atom, with links to pages that exist: dist/${path}`, () => {
      const { entries } = validAtom(read(path));
      for (const { link = '' } of entries) {
        // If a publisher has set a homepage, the link begins with it. The rest is the path of the file in dist/.
        const [file = '', id = ''] = link.replace(addressOf('', ''), '/').split('#');
        const page = read(new URL(file, `http://dist/${path}`).pathname.slice(1));
        assert.ok(page.includes(` id="${id}"`), link);
      }
    });
  }

  it('have as many entries as changes.json has releases: dist/changes/feed.atom', () => {
    const { entries } = validAtom(read('changes/feed.atom'));
    const { releases } = JSON.parse(read('changes/changes.json')) as { releases: unknown[] };
    assert.equal(entries.length, releases.length);
    assert.ok(entries.length > 0);
  });
});

describe('a feed', () => {
  it('is valid without an entry', () => {
    assert.deepEqual(validAtom(atomOf(parts())).entries, []);
  });

  it('keeps every character of titles, addresses and HTML content', () => {
    const { feed, entries } = validAtom(atomOf(parts({ entries: [entry] })));
    assert.equal(
      feed.get('a:title', { a: 'http://www.w3.org/2005/Atom' })?.content,
      'A & B <i>"C"</i>',
    );
    assert.equal(entries[0]?.title, entry.title);
    assert.equal(entries[0]?.content, entry.content);
    assert.equal(entries[0]?.link, entry.link);
    assert.equal(entries[0]?.updated, '2027-01-16T00:00:00Z');
  });

  it('has the same ids and bytes for the same input', () => {
    assert.equal(urnOf('changes/0.2.0'), urnOf('changes/0.2.0'));
    assert.notEqual(urnOf('changes/0.2.0'), urnOf('changes/0.2.1'));
    assert.equal(atomOf(parts({ entries: [entry] })), atomOf(parts({ entries: [entry] })));
  });

  it('is refused by the schema if a date, an id or the address of a link is missing', () => {
    const whole = atomOf(parts({ entries: [entry] }));
    for (const without of [/<updated>.*<\/updated>/, / {4}<id>.*<\/id>/, /href="[^"]*"/]) {
      assert.throws(() => validAtom(whole.replace(without, '')), String(without));
    }
  });

  it('links to files by relative addresses, as long as no publisher has set an address', () => {
    const nobody = { name: 'iort-widgets' };
    assert.equal(addressOf('changes/index.html', 'changes', nobody), 'index.html');
    assert.equal(addressOf('changes/index.html', 'advisories', nobody), '../changes/index.html');
  });

  it('links to files below the homepage of a publisher', () => {
    const publisher = { name: 'iort-widgets', homepage: 'https://iort.test/files' };
    assert.equal(
      addressOf('changes/index.html', 'changes', publisher),
      'https://iort.test/files/changes/index.html',
    );
  });
});
