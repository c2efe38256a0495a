import { options } from '../../../contract/options.js';
import { isSignedOff, opensHeld, type Choice } from '../model/choice.js';
import { takes, type OptionValues } from '../model/options.js';
import { paragraphs, writable } from '../model/text.js';
import { eachAlone } from '../model/widgets.js';
import { htmlText, htmlValue, jsxText, jsxValue } from './escape.js';

/** What of a choice an output may not be able to carry; an option of the list goes by its name. */
export type Part = string;

/** The option that heads the hospital's own text, and says nothing without it. */
const HEADING = 'local-name';

const levels = options.filter(({ kind }) => kind === 'level').map(({ name }) => name);

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly part: Part;
}

/** The widget with its options, before it is written as HTML, a shortcode or JSX. */
export interface Tag {
  readonly name: string;
  /** Only what differs from what the widget does by itself, and `lang`. */
  readonly attributes: readonly Attribute[];
  readonly contact: string;
  readonly local: readonly string[];
}

/** What a choice sets of each option, by name; a sign-off is whole or not there. */
const valuesOf = (choice: Choice): OptionValues => ({
  ...choice.options,
  sections: choice.sections.join(' '),
  open: choice.open.join(' '),
  'reviewed-by': choice.reviewedBy,
  'reviewed-on': choice.reviewedOn,
  'reviewed-revision': choice.revisions.join(' '),
  ...(opensHeld(choice) && {
    'reviewed-role': choice.reviewedRole,
    held: choice.held.join(' '),
  }),
});

/** The tag of a choice of one widget, with its options in the order of the list. */
export function tagOf(choice: Choice): Tag {
  const { widget, lang, follow } = choice;
  const local = paragraphs(choice.local);
  const values = valuesOf(choice);
  const isSigned = isSignedOff(choice);
  const attributes = options.flatMap((option): Attribute[] => {
    const { name, isSignOff } = option;
    const value = writable(values[name] ?? '');
    if (!value || (isSignOff && !isSigned) || !takes(option, value)) return [];
    if (name !== HEADING) return [{ name, value, part: isSignOff ? 'reviewed' : name }];
    return local.length > 0 ? [{ name, value, part: 'local' }] : [];
  });
  return {
    name: widget,
    attributes: follow ? attributes : [{ name: 'lang', value: lang, part: 'lang' }, ...attributes],
    contact: writable(choice.contact),
    local,
  };
}

/** Choices of single widgets; the hospital's own text stands in the last one, once. */
export const eachOf = (choice: Choice): Choice[] =>
  eachAlone(choice).map((each, index, all) =>
    index === all.length - 1 ? each : { ...each, local: '' },
  );

/** The tags that a choice comes to, in the order in which they stand in the page. */
export const tagsOf = (choice: Choice): Tag[] => eachOf(choice).map(tagOf);

/**
 * An opening tag, on one line: Markdown takes the end of one that is broken into several for the
 * beginning of a quote.
 */
export const opening = (name: string, attributes: readonly string[]): string =>
  `<${[name, ...attributes].join(' ')}>`;

/** An attribute of HTML. */
export const htmlAttribute = (name: string, value: string): string =>
  `${name}="${htmlValue(value)}"`;

/** The opening tag, what stands in it, the closing tag; a line each. */
const nested = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0
    ? `${open}${close}`
    : [open, ...lines.map((line) => `  ${line}`), close].join('\n');

/** What stands in the slots, written by the rules of an output. */
const slots = ({ contact, local }: Tag, write: (text: string) => string): string[] => [
  ...(contact ? [`<p slot="contact">${write(contact)}</p>`] : []),
  ...(local.length > 0
    ? ['<div slot="local">', ...local.map((text) => `  <p>${write(text)}</p>`), '</div>']
    : []),
];

/** A tag as HTML. */
export const htmlTag = (tag: Tag): string =>
  nested(
    opening(
      `iort-${tag.name}`,
      tag.attributes.map(({ name, value }) => htmlAttribute(name, value)),
    ),
    slots(tag, htmlText),
    `</iort-${tag.name}>`,
  );

/**
 * A tag as `<div data-iort>`, for systems that drop unknown tags and slots: the hospital's words are
 * attributes too. It takes no sign-off, as whoever may write a `<div>` could claim one.
 */
export const placeholder = (tag: Tag): string => {
  const words = [
    ['contact', tag.contact],
    ['local', tag.local.join('\n')],
  ].filter(([, text]) => text);
  const options = tag.attributes
    .filter(({ part }) => part !== 'reviewed')
    .map(({ name, value }) => [name, value]);
  const tagged = opening('div', [
    htmlAttribute('data-iort', tag.name),
    ...[...options, ...words].map(([name, value = '']) => htmlAttribute(`data-${name}`, value)),
  ]);
  return `${tagged}</div>`;
};

/** A tag as JSX. */
export const jsxTag = (tag: Tag): string =>
  nested(
    opening(
      `iort-${tag.name}`,
      tag.attributes.map(
        ({ name, value }) => `${name}=${jsxValue(levels.includes(name) ? Number(value) : value)}`,
      ),
    ),
    slots(tag, jsxText),
    `</iort-${tag.name}>`,
  );
