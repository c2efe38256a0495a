import { mkdirSync, writeFileSync } from 'node:fs';
import type { AdvisoryList, ListedAdvisory } from '../../site/advisories/recall.js';
import { fixedWords } from '../../site/advisories/say.js';
import { inText } from '../../src/shared/escape.js';
import { root } from '../build/files.js';
import { absoluteAddress, addressOf } from '../feeds/address.js';
import { atomOf, urnOf, type FeedEntry } from '../feeds/atom.js';
import { documentStyles } from '../feeds/document.js';
import { currentList } from './known.js';
import { advisoriesPage, checkPage } from './pages.js';

const paragraph = (text: string): string => `<p>${inText(text)}</p>`;

const entryOf = (advisory: ListedAdvisory): FeedEntry => ({
  id: urnOf(`advisories/${advisory.id}`),
  title: `${advisory.id}, severity ${advisory.severity}: ${advisory.title}`,
  date: advisory.date,
  link: `${addressOf('advisories/index.html', 'advisories')}#a${advisory.id}`,
  content: [
    advisory.whatWasWrong,
    advisory.whatToDo,
    fixedWords(advisory),
    `Said by ${advisory.elements.join(', ')}: ${advisory.wrong
      .map(({ statement, locale }) => `${statement} (${locale})`)
      .join(', ')}.`,
  ]
    .map(paragraph)
    .join(''),
});

/** The feed of advisories. */
export const advisoriesFeed = ({ advisories, date }: AdvisoryList): string =>
  atomOf({
    id: urnOf('advisories'),
    title: 'IORT widgets: advisories',
    subtitle: 'Statements that turned out to be wrong, and what to do',
    date,
    link: addressOf('advisories/index.html', 'advisories'),
    self: absoluteAddress('advisories/feed.atom'),
    entries: advisories.map(entryOf),
  });

/**
 * Writes the list, the feed, the pages and their style sheet into dist/advisories/. Rollup has already put `check.js`
 * there, the script of the page that checks a copy.
 * @throws {Refused} with file, place and reason if an advisory is not valid
 */
export function writeAdvisories(): void {
  const folder = new URL('dist/advisories/', root);
  mkdirSync(folder, { recursive: true });
  const list = currentList();
  writeFileSync(new URL('advisories.json', folder), `${JSON.stringify(list, null, 2)}\n`);
  writeFileSync(new URL('feed.atom', folder), advisoriesFeed(list));
  writeFileSync(new URL('index.html', folder), advisoriesPage(list));
  writeFileSync(new URL('check.html', folder), checkPage(list));
  writeFileSync(new URL('document.css', folder), documentStyles());
}
