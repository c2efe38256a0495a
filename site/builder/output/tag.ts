import { options } from '../../../contract/options.js';
import { directionOf } from '../../../src/localization/direction.js';
import { isSignedOff, opensHeld, type Choice } from '../model/choice.js';
import { isValid, type OptionValues } from '../model/options.js';
import { paragraphs, writable } from '../model/text.js';
import { eachAlone } from '../model/widgets.js';
import { htmlValue, jsxValue } from './escape.js';
import { contactHtml, contactJsx, isPhone, localHtml, localJsx } from './phone.js';

/**
 * Name of a part of a choice. An output may leave a part out. The part of an option has the option's name, except for
 * options in `belongs`. All options of a sign-off are one part, `reviewed`.
 */
export type Part = string;

/** Options that belong to another part. They are reported under the name of that part. */
const belongs: Readonly<Record<string, Part>> = {
  phone: 'contact',
  'phone-label': 'contact',
  'local-name': 'local',
};

const levels = options.filter(({ kind }) => kind === 'level').map(({ name }) => name);

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly part: Part;
}

/** A widget with its options, from which HTML, a shortcode or JSX is written. */
export interface Tag {
  /** Name of the widget, such as `faq`. */
  readonly name: string;
  /** The options that differ from their defaults, and `lang` unless the widget has the language of the page. */
  readonly attributes: readonly Attribute[];
  /** A sentence that says whom to call. Empty if there is only a phone number, which is an attribute. */
  readonly contact: string;
  /** The paragraphs of the hospital's own text. */
  readonly local: readonly string[];
  /**
   * The text around a line: the hospital's words, and a right-to-left mark if the language is written from right to left.
   * In a line with a digit before its first letter, this text decides the order of the digits.
   */
  readonly around: string;
}

/** The values of the options by name. `phone-label` is empty unless the contact is only a number, and `local-name` is empty without the hospital's text. */
const valuesOf = (choice: Choice): OptionValues => ({
  ...choice.options,
  ...(isPhone(writable(choice.contact)) ? { phone: choice.contact } : { 'phone-label': '' }),
  ...(paragraphs(choice.local).length === 0 && { 'local-name': '' }),
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

/** The tag for a choice of one widget. `lang` is the first attribute; the others are in the order of `contract/options.ts`. */
export function tagOf(choice: Choice): Tag {
  const { widget, lang, follow } = choice;
  const contact = writable(choice.contact);
  const values = valuesOf(choice);
  const isSigned = isSignedOff(choice);
  const attributes = options.flatMap((option): Attribute[] => {
    const { name, isSignOff } = option;
    const value = writable(values[name] ?? '');
    if (!value || (isSignOff && !isSigned) || !isValid(option, value)) return [];
    return [{ name, value, part: isSignOff ? 'reviewed' : (belongs[name] ?? name) }];
  });
  return {
    name: widget,
    attributes: follow ? attributes : [{ name: 'lang', value: lang, part: 'lang' }, ...attributes],
    contact: isPhone(contact) ? '' : contact,
    local: paragraphs(choice.local),
    around: contact + choice.local + (directionOf(lang) === 'rtl' ? '\u200f' : ''),
  };
}

/** The choice for each single widget. Only the last widget has the hospital's own text. */
export const eachOf = (choice: Choice): Choice[] =>
  eachAlone(choice).map((each, index, all) =>
    index === all.length - 1 ? each : { ...each, local: '' },
  );

/** The tags of a choice, in page order. */
export const tagsOf = (choice: Choice): Tag[] => eachOf(choice).map(tagOf);

/**
 * An opening tag on one line. If the `>` at its end were at the beginning of a line, Markdown would treat it as the
 * beginning of a quote.
 */
export const opening = (name: string, attributes: readonly string[]): string =>
  `<${[name, ...attributes].join(' ')}>`;

/** Writes an HTML attribute. */
export const htmlAttribute = (name: string, value: string): string =>
  `${name}="${htmlValue(value)}"`;

/** Writes the opening tag, the lines of the content and the closing tag. Without content, both tags are on one line. */
const nested = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0
    ? `${open}${close}`
    : [open, ...lines.map((line) => `  ${line}`), close].join('\n');

/** Writes the content of the slots with the escaping functions of an output. */
const slots = (
  { contact, local, around }: Tag,
  writeContact: (text: string, around: string) => string,
  writeLocal: (text: string, around: string) => string,
): string[] => [
  ...(contact ? [`<p slot="contact">${writeContact(contact, around)}</p>`] : []),
  ...(local.length > 0
    ? [
        '<div slot="local">',
        ...local.map((text) => `  <p>${writeLocal(text, around)}</p>`),
        '</div>',
      ]
    : []),
];

/** A tag as HTML. */
export const htmlTag = (tag: Tag): string =>
  nested(
    opening(
      `iort-${tag.name}`,
      tag.attributes.map(({ name, value }) => htmlAttribute(name, value)),
    ),
    slots(tag, contactHtml, localHtml),
    `</iort-${tag.name}>`,
  );

/**
 * A tag as a placeholder, `<div data-iort>`, for systems that drop unknown tags and slots. The hospital's words are
 * attributes too. A placeholder has no sign-off, because anybody who may write a `<div>` could claim one.
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
    slots(tag, contactJsx, localJsx),
    `</iort-${tag.name}>`,
  );
