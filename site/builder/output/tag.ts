import { isSignedOff, opensHeld, type Choice } from '../model/choice.js';
import { paragraphs, writable } from '../model/text.js';
import { htmlText, htmlValue, jsxText, jsxValue } from './escape.js';
import { contactHtml, contactJsx, isPhone } from './phone.js';

/** What of a choice an output may not be able to carry. */
export type Part =
  | 'sections'
  | 'heading-level'
  | 'open'
  | 'print'
  | 'unreviewed'
  | 'contact'
  | 'local'
  | 'reviewed'
  | 'tokens'
  | 'follow';

export interface Attribute {
  readonly name: string;
  readonly value: string;
  readonly part: Part | 'lang';
}

/** The widget with its options, before it is written as HTML, a shortcode or JSX. */
export interface Tag {
  readonly name: string;
  /** Only what differs from what the widget does by itself, and `lang`. */
  readonly attributes: readonly Attribute[];
  /** A sentence on whom to call; a number alone is an attribute. */
  readonly contact: string;
  readonly local: readonly string[];
}

/** The tag that a choice comes to. */
export function tagOf(choice: Choice): Tag {
  const attributes: Attribute[] = [];
  const add = (part: Attribute['part'], name: string, value: string, isDefault = value === '') => {
    if (!isDefault) attributes.push({ name, value, part });
  };
  const local = paragraphs(choice.local);
  add('lang', 'lang', choice.lang, choice.follow);
  add('heading-level', 'heading-level', String(choice.headingLevel), choice.headingLevel === 2);
  add('sections', 'sections', choice.sections.join(' '));
  add('open', 'open', choice.open.join(' '));
  add('print', 'print', choice.print, choice.print === 'open');
  add('unreviewed', 'unreviewed', choice.unreviewed, choice.unreviewed === 'show');
  const contact = writable(choice.contact);
  if (isPhone(contact)) {
    add('contact', 'phone', contact);
    add('contact', 'phone-label', writable(choice.phoneLabel));
  }
  if (local.length > 0) add('local', 'local-name', writable(choice.localName));
  if (isSignedOff(choice)) {
    add('reviewed', 'reviewed-by', writable(choice.reviewedBy));
    add('reviewed', 'reviewed-on', choice.reviewedOn);
    add('reviewed', 'reviewed-revision', choice.revisions.join(' '));
  }
  if (opensHeld(choice)) {
    add('reviewed', 'reviewed-role', choice.reviewedRole);
    add('reviewed', 'held', choice.held.join(' '));
  }
  return { name: choice.widget, attributes, contact: isPhone(contact) ? '' : contact, local };
}

/** An opening tag, on lines of its own where it is long. */
export function opening(name: string, attributes: readonly string[]): string {
  const line = [name, ...attributes].join(' ');
  if (line.length < 88 || attributes.length === 0) return `<${line}>`;
  return `<${name}\n${attributes.map((attribute) => `  ${attribute}\n`).join('')}>`;
}

/** An attribute of HTML. */
export const htmlAttribute = (name: string, value: string): string =>
  `${name}="${htmlValue(value)}"`;

/** The opening tag, what stands in it, the closing tag; a line each. */
const nested = (open: string, lines: readonly string[], close: string): string =>
  lines.length === 0
    ? `${open}${close}`
    : [open, ...lines.map((line) => `  ${line}`), close].join('\n');

/** What stands in the slots, written by the rules of an output. */
const slots = (
  { contact, local }: Tag,
  write: (text: string) => string,
  writeContact: (text: string) => string,
): string[] => [
  ...(contact ? [`<p slot="contact">${writeContact(contact)}</p>`] : []),
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
    slots(tag, htmlText, contactHtml),
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
        ({ name, value }) =>
          `${name}=${jsxValue(name === 'heading-level' ? Number(value) : value)}`,
      ),
    ),
    slots(tag, jsxText, contactJsx),
    `</iort-${tag.name}>`,
  );
