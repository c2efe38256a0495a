import { topics } from '../../content/topics.js';
import { countsUntil } from '../../src/shared/review-age.js';
import { inText } from '../../src/shared/escape.js';
import { isStatement } from '../../content/statement.js';
import type { Pack } from './pack-of.js';

const row = (tag: 'td' | 'th', cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<${tag}>${inText(cell)}</${tag}>`).join('')}</tr>`;

/** The table row of a widget: date, revisions, and whether the project has reviewed the text. */
function widgetRow({ editions, reviewedOn }: Pack, name: (typeof topics)[number]['name']): string {
  const edition = editions[name];
  const day = reviewedOn(name);
  return row('td', [
    `iort-${name}`,
    edition?.date ?? '',
    edition?.revision ?? '',
    edition?.withHeld ?? 'nothing is held',
    day ? `reviewed; oldest sign-off ${day}, counts until ${countsUntil(day)}` : 'not reviewed',
  ]);
}

/** A sentence with the numbers of shown and held statements, and of statements without a source. */
function counts({ chapters }: Pack): string {
  // Statements are counted by id, because several widgets may share a statement.
  const of = (isHeld: boolean) => {
    const messages = chapters
      .filter((chapter) => (chapter.isHeld ?? false) === isHeld)
      .flatMap(({ parts }) => parts.flatMap((part) => part.messages));
    return [...new Map(messages.filter(isStatement).map((each) => [each.id, each])).values()];
  };
  const shown = of(false);
  const held = of(true);
  const without = [...held, ...shown].filter(({ sources }) => sources.length === 0).length;
  return `${shown.length} statements that make a medical claim are shown, and ${held.length} are held. Of all these statements, ${without} have no source.`;
}

/** The title page. It says what the pack is, which texts it contains, and which of them are reviewed. */
export const titlePage = (pack: Pack): string => `<header>
<h1>${inText(pack.title)}</h1>
<p class="about">This pack contains every sentence of the widgets in ${inText(pack.language)}, with its facts and sources. It is for people who check the text before a hospital shows it.</p>
<table class="facts-of">
<tr><th>Language</th><td>${inText(pack.language)} (${pack.locale})</td></tr>
<tr><th>Date</th><td>${pack.date}</td></tr>
<tr><th>Revision of this pack</th><td>${pack.revision}</td></tr>
<tr><th>Library</th><td>iort-widgets ${inText(pack.version)}</td></tr>
<tr><th>License</th><td>Text: CC BY 4.0, IORT Widgets. The named sources did not write, check or approve the text.</td></tr>
</table>
<table>
<caption>The widgets</caption>
<thead>${row('th', ['widget', 'text of', 'revision', 'revision with held passages', 'review by the project'])}</thead>
<tbody>${topics.map(({ name }) => widgetRow(pack, name)).join('')}</tbody>
</table>
<p>${inText(counts(pack))}</p>
<p>A review counts for 36 months, and only for the words that were signed off. A hospital’s own sign-off names a revision from this table. When a word changes, the revision changes too, so the sign-off lapses.</p>
</header>`;
