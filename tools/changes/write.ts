import { mkdirSync, writeFileSync } from 'node:fs';
import { inText } from '../../src/shared/escape.js';
import { root } from '../build/files.js';
import { readLedger } from '../content/ledger.js';
import { absoluteAddress, addressOf } from '../feeds/address.js';
import { atomOf, urnOf, type FeedEntry } from '../feeds/atom.js';
import { documentStyles } from '../feeds/document.js';
import { historyOf, type Release } from './history.js';
import { textNow } from './now.js';
import { historyPage, titleOf } from './page.js';
import { readDeclarations, releasedTexts } from './released.js';
import { summary, whatWords } from './say.js';

/** Semantic version of the fields of changes.json. Removing a field or changing its meaning is a major change. */
const schemaVersion = '1.0.0';

/** The content of a feed entry for a release. */
function contentOf({ changes }: Release): string {
  if (!changes)
    return '<p>This is the first recorded text. There is no earlier text to compare.</p>';
  const items = changes.passages.map(
    (one) => `<li>${inText(one.id)}: ${inText(whatWords(one))}</li>`,
  );
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  return `<p>Since ${changes.from.version}: ${inText(summary(changes))}.</p>${list}`;
}

const entryOf = (release: Release): FeedEntry => ({
  id: urnOf(
    `changes/${release.isReleased ? release.version : `after-${release.changes?.from.version}`}`,
  ),
  title: titleOf(release),
  date: release.date,
  link: `${addressOf('changes/index.html', 'changes')}#${release.name}`,
  content: contentOf(release),
});

/** The feed of changes. */
export const changesFeed = (releases: readonly Release[], date: string): string =>
  atomOf({
    id: urnOf('changes'),
    title: 'IORT widgets: changes of the text',
    subtitle: 'How the text of the widgets changed from release to release',
    date,
    link: addressOf('changes/index.html', 'changes'),
    self: absoluteAddress('changes/feed.atom'),
    entries: releases.map(entryOf),
  });

/**
 * All releases with their changes, and the changes since the last release. See {@link historyOf}.
 * @throws {Refused} with file, place and reason if a declaration is not valid
 */
export function releases(now = textNow()): Release[] {
  const texts = releasedTexts();
  const last = texts.at(-1);
  const declared = last ? readDeclarations(last, now).map(({ data }) => data) : [];
  return historyOf(
    texts,
    now,
    declared,
    Object.keys(now.editions).map((locale) => readLedger(locale)),
  );
}

/**
 * Writes the page, the data, the feed and the style sheet into dist/changes/.
 * @throws {Refused} if a declaration is not valid
 */
export function writeChanges(): void {
  const folder = new URL('dist/changes/', root);
  mkdirSync(folder, { recursive: true });
  const now = textNow();
  const all = releases(now);
  const { version, date } = now;
  const data = { schemaVersion, version, date, releases: all };
  writeFileSync(new URL('changes.json', folder), `${JSON.stringify(data, null, 2)}\n`);
  writeFileSync(new URL('feed.atom', folder), changesFeed(all, date));
  writeFileSync(new URL('index.html', folder), historyPage(all, 'feed.atom'));
  writeFileSync(new URL('document.css', folder), documentStyles());
}
