import fc from 'fast-check';
import { names, options } from '../world.js';
import { known, text } from './words.js';

/** Names of attributes that have an effect on elements, odd names, and random short names. */
const name = fc.oneof(
  fc.constantFrom(...options, 'lang', 'dir'),
  fc.constantFrom(
    ...['onfocus', 'onclick', 'oncontentvisibilityautostatechange', 'onanimationstart', 'style'],
    ...['id', 'class', 'hidden', 'slot', 'tabindex', 'autofocus', 'is', 'nonce', 'inert', 'part'],
    ...[
      'popover',
      'contenteditable',
      'iort-ssr',
      'iort-',
      '',
      '-',
      '1p-ignore',
      'X',
      'ä',
      '__proto__',
    ],
    ...[
      'constructor',
      'contact',
      'local',
      'held',
      'shadowrootmode',
      'exportparts',
      'xmlns',
      'xlink:href',
    ],
  ),
  fc.string({ unit: 'binary-ascii', maxLength: 4 }).map((any) => any.replace(/[\s"'>/=\0]/g, '')),
);

const escaped = (value: string): string =>
  value.replace(/[&"<]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Texts, and values that would have an effect as an event handler, a style or an option. */
const value = fc.oneof(
  text,
  fc.constantFrom(
    'canary()',
    'display:none',
    'position:fixed;inset:0',
    '0',
    'es',
    'rtl',
    'all',
    '3',
  ),
);

export interface Placeholder {
  readonly tag: string;
  readonly widget: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

/** Placeholders as content management systems may change them, with attributes that an attacker may write. */
export const placeholder: fc.Arbitrary<Placeholder> = fc.record({
  tag: fc.constantFrom(
    'div',
    'div',
    'div',
    'section',
    'p',
    'span',
    'a',
    'li',
    'figure',
    'em',
    'x-a',
  ),
  widget: fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    {
      weight: 1,
      arbitrary: known(fc.constantFrom('FAQ', ' faq ', '', 'nothing', '__proto__', 'faq '), text),
    },
  ),
  attributes: fc.array(fc.tuple(name, value), { maxLength: 5 }),
});

export const markupOf = ({ tag, widget, attributes }: Placeholder): string =>
  `<${tag} data-iort="${escaped(widget)}" ${attributes
    .map(([name, value]) => `data-${name}="${escaped(value)}"`)
    .join(' ')}><b class="within">Ask your care team.</b></${tag}>`;
