import { html, type TemplateResult } from 'lit';
import { directionOf } from '../../src/localization/direction.js';
import type { PassageChange, WordsChange } from './compare.js';
import { nameOf, translationWords, whatWords } from './say.js';
import { comparedWords, type Part } from './words.js';

/** A note for screen readers. Most of them don't announce that words are struck out or underlined. */
export const aside = (text: string) => html`<span class="aside" lang="en" dir="ltr">${text}</span>`;

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

/** A changed statement, with its words before and now in each language whose words changed. */
export const passageHtml = (change: PassageChange) =>
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
