import { directionOf } from '../../src/localization/direction.js';
import { plain } from '../content/marks.js';
import type { ReviewText } from '../locales/sign-off.js';
import type { Again, Card, State } from './content.js';
import { evidenceOf } from './evidence.js';
import { html, type Html } from './html.js';

const anchorOf = ({ text }: Card): string => `m-${text.id}`;

/** The English text of a message, followed by the translation if there is one. */
export const sides = ({ source, target }: ReviewText, locale: string): Html =>
  html`<span lang="en">${plain(source)}</span> ${
      target !== undefined &&
      html`<span lang="${locale}" dir="${directionOf(locale)}">${plain(target)}</span>`
    }`;

const sentenceOf = ({ role, kind, signOff, changed }: State): string => {
  if (!signOff) return `Never signed off by a ${role}`;
  const { reviewer, date } = signOff;
  return kind === 'signed'
    ? `Signed off by ${reviewer}, ${role}, ${date}`
    : `${changed.join(' and ')} changed since ${reviewer}, ${role}, signed it off on ${date}`;
};

/** The earlier words that were signed off, if the words have changed since then. */
function before({ kind, signOff, changed }: State, locale: string): Html | false {
  if (kind !== 'changed' || !signOff) return false;
  const { read } = signOff;
  if (!read) return html`<p class="then">The words that were signed off were not recorded.</p>`;
  return html`<div class="then">
    <p>These words were signed off:</p>
    ${changed.includes('English') && html`<p lang="en">${plain(read.source)}</p>`}
    ${changed.includes('translation') && html`<p lang="${locale}" dir="${directionOf(locale)}">${plain(read.target ?? '')}</p>`}
  </div>`;
}

/** The review state of a message: first for the sheet's role, then for other roles that have ever signed the message off. */
function review({ states }: Card, locale: string): Html {
  const shown = states.filter(({ kind }, index) => index === 0 || kind !== 'never');
  return html`<p class="state">${shown.map(sentenceOf).join('. ')}.</p>
    ${shown.map((state) => before(state, locale))}`;
}

/** The fields for the reviewer: a remark, and a checkbox if the message can be signed off. On paper they are boxes, with the reviewer's entries. */
const answer = ({ number, text }: Card): Html =>
  html`<div class="answer">
    ${
      text.hindrance
        ? html`<p class="hindrance">You can’t agree yet: ${text.hindrance}.</p>`
        : html`<label class="agree"
            ><input type="checkbox" autocomplete="off" /> I agree<span class="unseen">
              with ${number}</span
            ></label
          >`
    }
    <label class="remark"
      ><span>Remark<span class="unseen"> on ${number}</span></span
      ><textarea rows="1" autocomplete="off" dir="auto"></textarea
      ><span class="on-paper" aria-hidden="true" dir="auto"></span
    ></label>
  </div>`;

/** The card of a message: its words, their sources, their review state, and the fields for the reviewer. */
export function cardHtml(card: Card, locale: string, role: string): Html {
  const { number, passage, as, held, note, statement, states, terms, level } = card;
  const kind = statement ? 'statement' : 'other';
  const isHeading = level !== undefined; // the words of a heading are above its card
  return html`<article
    class="card ${kind}${held && ' held'}${isHeading && ' of-heading'}"
    id="${anchorOf(card)}"
    data-id="${passage.id}"
    data-state="${states[0].kind}"
    aria-label="${number}"
  >
    <p class="name">
      <b>${number}</b> <code>${passage.id}</code>${as && html` <span class="as">${as}</span>`}${
        held && html` <strong class="tag">Held: not shown until signed off (${held})</strong>`
      }
    </p>
    ${!isHeading && html`<p class="words">${sides(card.text, locale)}</p>`} ${review(card, locale)}
    ${role === 'translator' && note && html`<p class="note">Note: ${note}</p>`}
    ${
      terms.length > 0 &&
      html`<p class="terms">
        Terms:
        ${terms.map(
          ({ english, term }) =>
            html`<span
              ><bdi lang="en">${english}</bdi> = <bdi lang="${locale}">${term}</bdi></span
            > `,
        )}
      </p>`
    }
    ${statement && evidenceOf(statement)} ${answer(card)}
  </article>`;
}

/** A repeated message: its words, and a link to its card at an earlier place of the sheet. */
export const againHtml = ({ again, level }: Again, locale: string): Html =>
  html`<p class="again">
    ${level === undefined && html`<span class="words">${sides(again.text, locale)}</span>`}
    <a href="#${anchorOf(again)}">The same as ${again.number}</a>
  </p>`;
