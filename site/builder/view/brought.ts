import { html, nothing, type TemplateResult } from 'lit';
import type { Brought } from '../model/brought.js';
import { revisionOf } from '../model/facts.js';
import { beginning, paragraphs, seen } from '../model/text.js';
import { tokenKey } from '../model/theme.js';
import { brought as texts } from '../texts/brought.js';
import { form, signOff } from '../texts/form.js';
import { tokenLabel } from './token-label.js';
import { namesOf } from './content-fields.js';
import type { Context } from './context.js';
import { say } from '../../../src/localization/say.js';

/** Longest value shown in full; all of it stands in its field once it is taken. */
const MAX_TEXT_LENGTH = 300;

type Item = readonly [label: string, value: string];

/** A revision with the language whose text it is, as under "Your review". */
function revisionName(context: Context, revision: string): string {
  const { facts, choice } = context;
  const of = facts.locales.find(
    ({ locale }) =>
      revisionOf(facts, choice.widget, locale) === revision ||
      revisionOf(facts, choice.widget, locale, true) === revision,
  );
  return of ? say(signOff.text, { language: namesOf(context, of.locale), revision }) : revision;
}

/** The parts of the form that fold and that show what is brought. */
const folds: Readonly<Partial<Record<keyof Brought, string>>> = {
  contact: 'words',
  phoneLabel: 'words',
  localName: 'words',
  local: 'words',
  reviewedBy: 'review',
  reviewedOn: 'review',
  reviewedRole: 'review',
  held: 'review',
  revisions: 'review',
  tokens: 'theme',
  base: 'files',
};

/** Ids of the parts of the form that show what was brought. */
export const foldsOf = (brought: Brought): string[] =>
  Object.keys(brought).flatMap((key) => folds[key as keyof Brought] ?? []);

/** What a link brings, by the labels of the fields that it would fill. */
function itemsOf(context: Context, brought: Brought): Item[] {
  const { unreviewed, contact, phoneLabel, localName, local, base } = brought;
  const { reviewedBy, reviewedOn, reviewedRole, held } = brought;
  const revisions = brought.revisions?.map((revision) => revisionName(context, revision));
  const item = (label: string, value: string | undefined): Item[] =>
    value === undefined ? [] : [[label, value]];
  return [
    ...item(say(form.unreviewed), unreviewed && say(form.english)),
    ...item(say(form.contact), contact),
    ...item(say(form.phoneLabel), phoneLabel),
    ...item(say(form.localName), localName),
    ...item(say(form.local), local && paragraphs(local).join(' ¶ ')),
    ...item(say(signOff.by), reviewedBy),
    ...item(say(signOff.on), reviewedOn),
    ...item(say(signOff.role), reviewedRole),
    ...item(say(signOff.held), held?.join(' ')),
    ...item(say(signOff.texts), revisions?.join('; ')),
    ...Object.entries(brought.tokens ?? {}).flatMap(([name, value]) =>
      item(tokenLabel(tokenKey(name)) ?? name, value),
    ),
    ...item(say(form.base), base),
  ];
}

function row({ ui }: Context, [label, value]: Item): TemplateResult {
  const text = seen(value);
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <bdi>${beginning(text, MAX_TEXT_LENGTH)}</bdi>
      ${
        text.length > MAX_TEXT_LENGTH
          ? say(texts.shortened, { count: new Intl.NumberFormat(ui).format(text.length) })
          : nothing
      }
    </dd>
  </div>`;
}

export interface Answers {
  readonly use: () => void;
  readonly leave: () => void;
}

/**
 * Asks about what a link brings beyond display options. Its place stands there before it speaks.
 * @param context nothing while the facts are loading
 */
export function broughtNotice(
  context: Context | undefined,
  brought: Brought,
  { use, leave }: Answers,
): TemplateResult {
  const items = context ? itemsOf(context, brought) : [];
  const isEmpty = items.length === 0;
  return html`<section
    class="notice"
    aria-labelledby="brought-title"
    id="brought"
    ?hidden=${isEmpty}
  >
    <h2 id="brought-title">${say(texts.title)}</h2>
    <p role="status">${isEmpty ? nothing : say(texts.meaning)}</p>
    <dl>${context ? items.map((item) => row(context, item)) : nothing}</dl>
    <div class="answers">
      <button type="button" @click=${use}>${say(texts.use)}</button>
      <button type="button" @click=${leave}>${say(texts.leave)}</button>
    </div>
  </section>`;
}
