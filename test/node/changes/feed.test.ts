import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { historyOf } from '../../../tools/changes/history.js';
import { fingerprint } from '../../../tools/changes/declaration.js';
import { historyPage } from '../../../tools/changes/page.js';
import { changesFeed } from '../../../tools/changes/write.js';
import { addressOf } from '../../../tools/feeds/address.js';
import { validAtom } from '../feeds/valid-atom.js';
import { passage, text } from './texts.js';

const at = (minutes: number) => ({ time: passage(`It takes ${minutes} minutes.`, 'x') });
const first = { ...text('0.1.0', at(30), { date: '2026-11-24' }), declared: [] };
const second = {
  ...text('0.2.0', at(45), { date: '2026-11-25' }),
  declared: [
    { kind: 'meaning' as const, why: 'New.', statements: { time: fingerprint(at(45).time) } },
  ],
};

describe('the changes from release to release', () => {
  it('are listed from the newest, each with its declared kind', () => {
    const releases = historyOf([first, second], { ...second }, [], []);
    assert.deepEqual(
      releases.map(({ name, changes }) => [name, changes?.passages.map(({ kind }) => kind)]),
      [
        ['v0.2.0', ['meaning']],
        ['v0.1.0', undefined],
      ],
    );
  });

  it('are entries of the feed, unreleased changes first; the history page has a part for each entry', () => {
    const now = text('0.2.0', at(50), { date: '2026-11-26' });
    const releases = historyOf([first, second], now, [], []);
    const { feed, entries } = validAtom(changesFeed(releases, now.date));
    const page = addressOf('changes/index.html', 'changes'); // depends on the publisher in package.json
    assert.equal(
      feed.get('a:updated', { a: 'http://www.w3.org/2005/Atom' })?.content,
      '2026-11-26T00:00:00Z',
    );
    assert.deepEqual(
      entries.map(({ title, link, updated }) => [title, link, updated]),
      [
        [
          'Not released yet, text of November 26, 2026',
          `${page}#unreleased`,
          '2026-11-26T00:00:00Z',
        ],
        ['0.2.0, text of November 25, 2026', `${page}#v0.2.0`, '2026-11-25T00:00:00Z'],
        ['0.1.0, text of November 24, 2026', `${page}#v0.1.0`, '2026-11-24T00:00:00Z'],
      ],
    );
    assert.match(entries[0]?.content ?? '', /1 statement changed.*<li>time: changed<\/li>/);
    const html = historyPage(releases, 'feed.atom');
    for (const { link = '' } of entries)
      assert.ok(html.includes(` id="${link.split('#')[1]}"`), link);
  });

  it('keep the ids of their entries when a release is added', () => {
    const ids = (releases: Parameters<typeof changesFeed>[0]) =>
      validAtom(changesFeed(releases, '2026-11-26')).entries.map(({ id }) => id);
    const before = ids(historyOf([first], first, [], []));
    const after = ids(historyOf([first, second], { ...second }, [], []));
    assert.deepEqual(after.slice(-1), before);
  });
});
