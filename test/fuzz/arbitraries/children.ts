import fc from 'fast-check';
import { known, phone, text } from './words.js';

const escaped = (value: string): string =>
  value.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const box = fc.constantFrom(
  'div',
  'p',
  'span',
  'section',
  'b',
  'ul',
  'x-card',
  'center',
  'h3',
  'br',
);
const slot = known(
  fc.constantFrom('contact', 'local'),
  fc.oneof(
    fc.constantFrom('contacts', 'Contact', ' contact ', 'CONTACT', 'locale', '', 'help'),
    text,
  ),
);
const content = fc.oneof(
  { weight: 3, arbitrary: phone.map((number) => `Call ${number}`) },
  { weight: 1, arbitrary: text.map(escaped) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '&nbsp;', '<!-- nothing -->', '<br>', '\n') },
);

/** Markup as editors, filters and page builders make it, with slots that are wrapped, misspelled or empty. */
const { node } = fc.letrec<{ node: string; inner: string }>((tie) => ({
  inner: fc.oneof(
    { maxDepth: 3 },
    content,
    fc.array(tie('node'), { maxLength: 3 }).map((all) => all.join('')),
  ),
  node: fc
    .tuple(box, fc.option(slot, { freq: 2 }), tie('inner'))
    .map(([tag, name, inner]) =>
      tag === 'br'
        ? '<br>'
        : `<${tag}${name === null ? '' : ` slot="${escaped(name)}"`}>${inner}</${tag}>`,
    ),
}));

/** Content that may be between the tags of a widget. */
export const between = fc
  .array(fc.oneof({ weight: 4, arbitrary: node }, { weight: 1, arbitrary: content }), {
    maxLength: 4,
  })
  .map((all) => all.join(''));

/** The rest of a page, which an element without an end tag swallows. */
export const swallowed = fc
  .tuple(fc.constantFrom('h2', 'p', 'div', 'footer', 'nav'), phone, fc.boolean())
  .map(
    ([tag, number, more]) =>
      `<${tag}>Call us: ${number}</${tag}>${more ? '<iort-faq></iort-faq><p>End</p>' : ''}`,
  );
