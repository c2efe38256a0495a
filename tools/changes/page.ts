import { html, type TemplateResult } from 'lit';
import { htmlOf } from '../../src/server/templates.js';
import { documentOf } from '../feeds/document.js';
import type { EditionChange, TextChanges } from './compare.js';
import type { Release } from './history.js';
import { aside, passageHtml } from './passage-html.js';
import { day, nameOf, namesOf, summary } from './say.js';

/** The two revisions with an arrow between them, or a note that the revision is the same. */
const step = (before = 'none', after = 'none') =>
  before === after ? 'as before' : html`<code>${before}</code> → <code>${after}</code>`;

const editionOf = (edition: EditionChange) => {
  const { locale, topic, before, after, withHeldBefore, withHeldAfter, lapsed } = edition;
  const held = withHeldBefore && withHeldAfter ? step(withHeldBefore, withHeldAfter) : 'unknown';
  return html`<tr>
    <th scope="row">iort-${topic}, ${nameOf(locale)}</th>
    <td>${step(before, after)}${lapsed ? '; its sign-off no longer counts' : ''}</td>
    <td>${held}</td>
  </tr>`;
};

const editionsHtml = (editions: readonly EditionChange[]) =>
  html`<h3>Revisions</h3>
    <div class="wide" role="region" aria-label="Revisions" tabindex="0">
      <table>
        <caption>
          Widgets whose text or sign-off changed. A sign-off of an earlier revision no longer
          counts.
        </caption>
        <thead>
          <tr>
            <th scope="col">Widget and language</th>
            <th scope="col">Revision</th>
            <th scope="col">With held passages</th>
          </tr>
        </thead>
        <tbody>
          ${editions.map(editionOf)}
        </tbody>
      </table>
    </div>`;

const localesHtml = ({ addedLocales, removedLocales }: TextChanges) => [
  addedLocales.length > 0 ? html`<p>The text is now also in ${namesOf(addedLocales)}.</p>` : '',
  removedLocales.length > 0
    ? html`<p>The text is no longer in ${namesOf(removedLocales)}.</p>`
    : '',
];

/** The differences between two texts as HTML. Its headings begin at level 3. */
export const changesHtml = (changes: TextChanges): TemplateResult => {
  const { passages, editions } = changes;
  const statements = html`<h3>Statements</h3>
    ${passages.map(passageHtml)}`;
  return html`${localesHtml(changes)}${passages.length > 0 ? statements : ''}${
    editions.length > 0 ? editionsHtml(editions) : ''
  }`;
};

/** The heading of a release. */
export const titleOf = ({ version, date, isReleased }: Release): string =>
  isReleased ? `${version}, text of ${day(date)}` : `Not released yet, text of ${day(date)}`;

const releaseOf = (release: Release) =>
  html`<section id=${release.name}>
    <h2>${titleOf(release)}</h2>
    ${
      release.changes
        ? html`<p>Since ${release.changes.from.version}: ${summary(release.changes)}.</p>
            ${changesHtml(release.changes)}`
        : html`<p>This is the first recorded text. There is no earlier text to compare.</p>`
    }
  </section>`;

const legend = html`<p>
  Removed words are <del>${aside('[removed: ')}struck out${aside(']')}</del>, added words are
  <ins>${aside('[added: ')}underlined${aside(']')}</ins>. The authors declare the kind of a change.
  <em>Meaning</em>: the statement says something else. <em>Wording</em>: the statement says the same
  in other words. <em>Sources</em>: the statement rests on other sources.
</p>`;

/** The page of all changes, dist/changes/index.html. */
export const historyPage = (releases: readonly Release[], feed: string): string =>
  documentOf({
    title: 'Changes of the text: IORT widgets',
    head: `<link rel="alternate" type="application/atom+xml" title="Changes of the text" href="feed.atom">\n`,
    main: htmlOf(
      html`<h1>Changes of the text</h1>
        <p>
          How the text of the IORT widgets changed from release to release. Subscribe to
          <a href=${feed}>the feed</a>, or read <a href="changes.json">the changes as JSON</a>. The
          <a href="../advisories/index.html">advisories</a> say which statements were wrong.
        </p>
        ${legend}
        <nav aria-label="Releases">
          <ul>
            ${releases.map(
              (release) => html`<li><a href=${`#${release.name}`}>${titleOf(release)}</a></li> `,
            )}
          </ul>
        </nav>
        ${releases.map(releaseOf)}`,
    ),
  });

/** A page with one comparison, as a single file without a separate style sheet. */
export const comparisonPage = (changes: TextChanges): string =>
  documentOf({
    title: `${changes.from.version} to ${changes.to.version}: IORT widgets`,
    alone: true,
    main: htmlOf(
      html`<h1>Changes of the text</h1>
        <p>
          From ${changes.from.version} (${day(changes.from.date)}) to ${changes.to.version}
          (${day(changes.to.date)}): ${summary(changes)}.
        </p>
        ${legend}
        <h2>What changed</h2>
        ${changesHtml(changes)}`,
    ),
  });
