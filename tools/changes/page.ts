import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../src/localization/locale.js';
import { htmlOf } from '../../src/server/templates.js';
import { documentOf } from '../feeds/document.js';
import type { EditionChange, PassageChange, TextChanges, WordsChange } from './compare.js';
import type { Release } from './history.js';
import {
  day,
  nameOf,
  namesOf,
  revisionWords,
  summary,
  translationWords,
  whatWords,
} from './say.js';
import { comparedWords, type Part } from './words.js';

/** What is said for those who don't see how words are marked. */
const aside = (text: string) => html`<span class="aside" lang="en" dir="ltr">${text}</span>`;

const removed = ({ text, changed }: Part) =>
  changed ? html`<del>${aside('[removed: ')}${text}${aside(']')}</del>` : text;
const added = ({ text, changed }: Part) =>
  changed ? html`<ins>${aside('[added: ')}${text}${aside(']')}</ins>` : text;

const side = (name: string, locale: string, words: unknown) =>
  html`<dt>${name}</dt>
    <dd lang=${locale} dir=${directionOf(locale)}>${words}</dd>`;

function wordsOf(locale: string, { before, after, kind, why }: WordsChange): TemplateResult {
  const compared =
    before !== undefined && after !== undefined && comparedWords(before, after, locale);
  const sides =
    before === after
      ? side('Same words; other terms are explained', locale, after)
      : [
          before === undefined
            ? ''
            : side('Before', locale, compared ? compared.before.map(removed) : before),
          after === undefined
            ? ''
            : side('Now', locale, compared ? compared.after.map(added) : after),
        ];
  const reasons =
    locale === 'en' ? '' : why.map((reason) => html`<p>${kind ?? ''}: ${reason}</p> `);
  return html`<h5>${nameOf(locale)}</h5>
    <dl>${sides}</dl>
    ${reasons}`;
}

const sourcesOf = (list: readonly string[]) => (list.length > 0 ? list.join(', ') : 'none');

const passageOf = (change: PassageChange) =>
  html`<article>
    <h4><code>${change.id}</code></h4>
    <p class="what">
      <strong>${whatWords(change)}</strong
      >${change.held ? ' (held: shown only where signed off)' : ''}${
        change.topics.length > 0
          ? html` in ${change.topics.map((topic) => `iort-${topic}`).join(', ')}`
          : ''
      }
    </p>
    ${change.why.map((reason) => html`<p>${reason}</p> `)}${Object.entries(change.words).map(
      ([locale, words]) => wordsOf(locale, words),
    )}${
      change.sources
        ? html`<h5>Sources</h5>
            <dl>
              <dt>Before</dt>
              <dd>${sourcesOf(change.sources.before)}</dd>
              <dt>Now</dt>
              <dd>${sourcesOf(change.sources.after)}</dd>
            </dl>`
        : ''
    }${translationWords(change).map((line) => html`<p>${line}</p> `)}
  </article>`;

const editionOf = (edition: EditionChange) =>
  html`<tr>
    <th scope="row">iort-${edition.topic}, ${nameOf(edition.locale)}</th>
    <td>
      <code>${revisionWords(edition)}</code
      >${edition.lapsed ? '; signed off before, and not any more' : ''}
    </td>
    <td>
      ${
        edition.withHeldBefore === edition.withHeldAfter
          ? 'as before'
          : html`<code
              >${edition.withHeldBefore ?? 'none'} → ${edition.withHeldAfter ?? 'none'}</code
            >`
      }
    </td>
  </tr>`;

/** What differs, without headings above the third level. */
export const changesHtml = (changes: TextChanges): TemplateResult =>
  html`${
    changes.addedLocales.length > 0 ? html`<p>New in ${namesOf(changes.addedLocales)}.</p>` : ''
  }${
    changes.removedLocales.length > 0
      ? html`<p>No longer in ${namesOf(changes.removedLocales)}.</p>`
      : ''
  }${
    changes.editions.length > 0
      ? html`<h3>Revisions</h3>
          <div class="wide" role="region" aria-label="Revisions" tabindex="0">
            <table>
              <caption>
                Widgets that say something else. A sign-off of an earlier revision no longer counts.
              </caption>
              <thead>
                <tr>
                  <th scope="col">Widget and language</th>
                  <th scope="col">Revision</th>
                  <th scope="col">With what is held</th>
                </tr>
              </thead>
              <tbody>
                ${changes.editions.map(editionOf)}
              </tbody>
            </table>
          </div>`
      : ''
  }${
    changes.passages.length > 0
      ? html`<h3>Statements</h3>
          ${changes.passages.map(passageOf)}`
      : ''
  }`;

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
        : html`<p>The first text that is kept to compare with.</p>`
    }
  </section>`;

const legend = html`<p>
  Words that went are <del>${aside('[removed: ')}struck out${aside(']')}</del>, words that came are
  <ins>${aside('[added: ')}underlined${aside(']')}</ins>. <em>Meaning</em>: a statement says
  something else. <em>Wording</em>: it says the same in other words. <em>Sources</em>: it rests on
  other sources. The authors declared which.
</p>`;

/** The page of all changes, dist/changes/index.html. */
export const historyPage = (releases: readonly Release[], feed: string): string =>
  documentOf({
    title: 'Changes of the text: IORT widgets',
    head: `<link rel="alternate" type="application/atom+xml" title="Changes of the text" href="feed.atom">\n`,
    main: htmlOf(
      html`<h1>Changes of the text</h1>
        <p>
          What the IORT widgets say, from release to release. Subscribe to
          <a href=${feed}>the feed</a>, or read <a href="changes.json">the same as data</a>. Whether
          words of your copy were wrong: <a href="../advisories/index.html">advisories</a>.
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

/** A page of one comparison, in one file. */
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
