import { elements } from '../../contract/elements.js';
import { events } from '../../contract/events.js';
import { options, propertyOf, type Option, type Way } from '../../contract/options.js';
import { parts } from '../../contract/parts.js';
import { slots } from '../../contract/slots.js';
import { defaultOf, tokens } from '../../contract/tokens.js';
import { table, withCode, type Page } from './page.js';

const code = (text: string): string => withCode(`\`${text}\``);

/** The name of each way to set an option. */
const wayNames: Readonly<Record<Way, string>> = {
  placeholder: 'placeholder',
  address: 'address of a frame',
  link: 'link',
  message: 'frame',
  head: 'page',
};

/** A small line below a description. */
const small = (...parts: string[]): string => `<small>${parts.filter(Boolean).join(' · ')}</small>`;

const waysOf = (ways: readonly Way[]): string =>
  ['tag', ...ways.map((way) => wayNames[way])].join(', ');

const about = (option: Option): string =>
  [
    ...(option.values ? [`${option.values.map((value) => code(value)).join(' or ')}.`] : []),
    withCode(option.doc),
    ...(option.deprecated
      ? [`Deprecated since ${option.deprecated.since}: use ${code(option.deprecated.use)}.`]
      : []),
  ].join(' ');

const attributes = table(
  'Attributes',
  ['attribute', 'what it does'],
  [
    ...options.map((option) => ({
      id: `attribute-${option.name}`,
      cells: [
        code(option.name),
        about(option) +
          small(
            `default: ${withCode(option.default)}`,
            `set by: ${waysOf(option.ways)}`,
            `since ${option.since}`,
          ),
      ],
    })),
    {
      id: 'attribute-lang',
      cells: [
        code('lang'),
        withCode(
          'Language of the element. Without it, the nearest `lang` around the element counts.',
        ) +
          small(
            `default: ${withCode('the nearest `lang`')}`,
            `set by: tag, placeholder (${code('data-lang')} or ${code('lang')})`,
            `since ${elements[0].since}`,
          ),
      ],
    },
  ],
);

const slotRows = table(
  'Slots',
  ['slot', 'what belongs there'],
  slots.map(({ name, doc, since }) => ({
    id: `slot-${name || 'default'}`,
    cells: [name ? code(name) : 'without a name', withCode(doc) + small(`since ${since}`)],
  })),
);

const eventRows = table(
  'Events',
  ['event', 'when it is fired, and its fields'],
  events.map(({ name, doc, fields, type, since }) => ({
    id: `event-${name}`,
    cells: [
      code(name),
      [
        withCode(doc),
        ...Object.entries(fields).map(([field, holds]) => `${code(field)}: ${withCode(holds)}`),
      ].join('<br>') + small(`class: ${code(type)}`, `since ${since}`),
    ],
  })),
);

const propertyRows = table(
  'Properties',
  ['property', 'what it is'],
  [
    ...options.map((option) => ({
      id: `property-${propertyOf(option)}`,
      cells: [
        code(propertyOf(option)),
        `the property for the attribute <a href="#attribute-${option.name}">${code(option.name)}</a>`,
      ],
    })),
    {
      id: 'property-revision',
      cells: [code('revision'), 'The revision of the shown text; read-only.'],
    },
    {
      id: 'property-version',
      cells: [code('version'), 'The version of the library; read-only.'],
    },
  ],
);

const partRows = table(
  'Parts',
  ['part', 'what it is'],
  parts.map(({ name, doc, since }) => ({
    id: `part-${name}`,
    cells: [code(`::part(${name})`), withCode(doc) + small(`since ${since}`)],
  })),
);

const tokenRows = table(
  'Custom properties',
  ['custom property', 'what it sets'],
  tokens.map((token) => ({
    id: `token${token.name}`,
    cells: [
      code(token.name),
      withCode(token.doc) + small(`default: ${code(defaultOf(token))}`, `since ${token.since}`),
    ],
  })),
);

/** The reference: the names in `contract/` that a website may rely on, except the names of the elements, which have their own pages. Each row has its own address. */
export const referencePage: Page = {
  path: 'reference.html',
  title: 'Attributes, slots, events, parts, properties',
  group: 'Reference',
  text: `# Attributes, slots, events, parts, properties

These names are the same for all elements. Each name is a link to its row. [Upgrading](guides/upgrading.html) says how long a name stays valid.

## Attributes

“Set by” says where you can set an option:

- **tag**: as an attribute of the element
- **placeholder** or **frame**: as an attribute with \`data-\` before its name
- **address of a frame** or **link**: as \`?name=value\` in the address; a link must be alone in its block
- **page**: for all widgets of a page, as \`<meta name="iort-…">\`
${attributes}

## Slots
${slotRows}

## Events

Events bubble, also across shadow roots. They contain no text of the widget. What a patient opens is health information: don't send it to a third party.
${eventRows}

## Properties

Each attribute has a property. When an attribute changes, its property changes too. Setting a property doesn't change the attribute. The only exception is \`lang\`: the browser keeps this property and its attribute the same.
${propertyRows}

## Parts

Style a part with a rule such as \`iort-faq::part(title) { … }\`. For a placeholder, use \`[data-iort]::part(title) { … }\`.
${partRows}

## Custom properties

Set them on the element or on any element around it: see [theming](guides/theming.html).
${tokenRows}
`,
};
