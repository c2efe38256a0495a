import { html, nothing, type TemplateResult } from 'lit';
import type { Brought } from '../model/brought.js';
import type { Step } from '../model/choice.js';
import { revisionOf } from '../model/facts.js';
import { listedOptions, placeOf } from '../model/options.js';
import { beginning, paragraphs, seen } from '../model/text.js';
import { tokenKey } from '../model/theme.js';
import { brought as texts } from '../texts/brought.js';
import { form, signOff } from '../texts/form.js';
import { optionTexts } from '../texts/options.js';
import { tokenLabel } from './token-label.js';
import { namesOf } from './content-fields.js';
import { titleIn, type Context } from './context.js';
import { say } from '../../../src/localization/say.js';

/** The notice shortens a value with more characters than this. Once the editor has accepted a value, its field has the whole value. */
const MAX_TEXT_LENGTH = 300;

type Item = readonly [label: string, value: string];
type Signed = Pick<Brought, 'held' | 'revisions'>;

/** A revision with the language of its text, as under "Your review". If no text has the revision, the revision alone. */
function revisionName(context: Context, revision: string, widget = context.choice.widget): string {
  const { facts } = context;
  const of = facts.locales.find(
    ({ locale }) =>
      revisionOf(facts, widget, locale) === revision ||
      revisionOf(facts, widget, locale, true) === revision,
  );
  return of ? say(signOff.text, { language: namesOf(context, of.locale), revision }) : revision;
}

/** For each value of a link, the ids of the form's disclosures that contain the field of the value. */
const folds: Readonly<Partial<Record<keyof Brought, readonly string[]>>> = {
  reviewedBy: ['review'],
  reviewedOn: ['review'],
  reviewedRole: ['review'],
  held: ['review'],
  revisions: ['review'],
  also: ['review'],
  tokens: ['theme', 'tokens'],
  base: ['files'],
};

/** Whether the link has an option whose field is in the part `placing` of the form. */
const isPlaced = ({ options }: Brought): boolean =>
  listedOptions.some(
    (option) => options?.[option.name] !== undefined && placeOf(option) === 'placing',
  );

/** The ids of the disclosures to open, so that the accepted values are visible. */
export const foldsOf = (brought: Brought): string[] => [
  ...(isPlaced(brought) ? ['placing'] : []),
  ...Object.keys(brought).flatMap((key) => folds[key as keyof Brought] ?? []),
];

/** The first step that shows any of the values. */
export function stepOf(brought: Brought): Step {
  if (isPlaced(brought)) return 1;
  return Object.keys(brought).some((key) => key !== 'base') ? 2 : 3;
}

type ItemOf = (label: string, value: string | undefined) => Item[];
const item: ItemOf = (label, value) => (value === undefined ? [] : [[label, value]]);

/** The options from the link, with the labels of their fields. */
const optionItems = ({ options = {} }: Brought): Item[] =>
  listedOptions.flatMap(({ name }) => {
    const value = options[name];
    const text = value === undefined ? undefined : optionTexts[name]?.values?.[value];
    return item(partLabel(name), text ? say(text) : value);
  });

const partLabel = (name: string): string => {
  const label = optionTexts[name]?.label;
  return label ? say(label) : name;
};

/** The sign-off of a widget's text. For a further widget of the page, its title is added. */
function signedItems(context: Context, { held, revisions }: Signed, widget?: string): Item[] {
  const facts = widget && context.facts.widgets.find(({ name }) => name === widget);
  const of = facts ? ` (${titleIn(context, facts.title)})` : '';
  const names = revisions?.map((each) => revisionName(context, each, widget));
  return [
    ...item(say(signOff.held) + of, held?.length ? held.join(' ') : undefined),
    ...item(say(signOff.texts) + of, names?.length ? names.join('; ') : undefined),
  ];
}

/** The values from a link, with the labels of their fields. */
function itemsOf(context: Context, brought: Brought): Item[] {
  const { contact, local, base, reviewedBy, reviewedOn, reviewedRole } = brought;
  return [
    ...item(say(form.contact), contact),
    ...optionItems(brought),
    ...item(say(form.local), local && paragraphs(local).join(' ¶ ')),
    ...item(say(signOff.by), reviewedBy),
    ...item(say(signOff.on), reviewedOn),
    ...item(say(signOff.role), reviewedRole),
    ...signedItems(context, brought),
    ...(brought.also ?? []).flatMap((each) => signedItems(context, each, each.widget)),
    ...Object.entries(brought.tokens ?? {}).flatMap(([name, value]) =>
      item(tokenLabel(tokenKey(name)) ?? name, value),
    ),
    ...item(say(form.base), base),
  ];
}

function row({ builderLocale }: Context, [label, value]: Item): TemplateResult {
  const text = seen(value);
  return html`<div>
    <dt>${label}</dt>
    <dd>
      <bdi>${beginning(text, MAX_TEXT_LENGTH)}</bdi>
      ${
        text.length > MAX_TEXT_LENGTH
          ? say(texts.shortened, {
              count: new Intl.NumberFormat(builderLocale).format(text.length),
            })
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
 * The notice that asks the editor about values from a link. Without such values, it is in the page, but hidden.
 * @param context undefined while the data about the library is loading
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
