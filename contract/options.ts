import type { Named } from './named.js';

/** A way to set an option, apart from the tag: all options can be set on the tag. */
export type Way =
  /** A `data-` attribute of a placeholder. */
  | 'placeholder'
  /** The query in the address of a frame or in a link to the builder: anybody may write such an address. */
  | 'address'
  /** The query of a link that is alone in its block and becomes a widget: anybody may write such a link. */
  | 'link'
  /** A message from the page around a frame. */
  | 'message'
  /** `<meta name="iort-…">` in the page's head. */
  | 'head';

/** The kinds of values that options take. */
export type OptionKind =
  /** A heading level, 1 to 6. */
  | 'level'
  /** Space-separated names that the element knows: of its sections, or of its disclosures. */
  | 'sections'
  | 'disclosures'
  /** One of `values`. */
  | 'choice'
  /** Words of the hospital. */
  | 'text'
  /** A day, such as `2026-11-23`. */
  | 'date'
  /** Space-separated revisions of the text, or names of held passages. */
  | 'names';

/** An attribute of all elements, and its property. */
export interface Option extends Named {
  readonly kind: OptionKind;
  /** For `choice`: the allowed values, the default first. */
  readonly values?: readonly [string, ...string[]];
  /** The default, in words. */
  readonly default: string;
  readonly ways: readonly Way[];
  /** Whether the option is part of the hospital's sign-off. If so, it can't be set where anybody may write, as in a post. */
  readonly isSignOff?: true;
  /** Whether readers see the same with and without the option. If so, the option leaves prerendered text as it is. */
  readonly isUnseen?: true;
  /** Name of the property, if `Element` already uses the name that would follow from the attribute. */
  readonly property?: string;
}

/** Every option of the elements. */
export const options: readonly Option[] = [
  {
    name: 'heading-level',
    kind: 'level',
    default: '2',
    doc: "Level of the widget's top heading, 1 to 6. Whole numbers outside this range count as 1 or 6, anything else as 2. The headings below it follow without a skip.",
    since: '0.1.0',
    ways: ['placeholder', 'address', 'link'],
  },
  {
    name: 'sections',
    kind: 'sections',
    default: 'all',
    doc: 'Space-separated names of the sections to show, in the order given. Sections that must not be left out are added. If no name is valid, all sections are shown.',
    since: '0.1.0',
    ways: ['placeholder', 'address', 'link'],
  },
  {
    name: 'open',
    kind: 'disclosures',
    default: 'none',
    doc: 'Which disclosures are open at first: `all`, or space-separated ids, such as `iort-faq-awake`. If the attribute changes, the disclosures named in it are open, and all others closed.',
    since: '0.1.0',
    ways: ['placeholder', 'address', 'link'],
  },
  {
    name: 'print',
    kind: 'choice',
    values: ['open', 'closed'],
    default: 'open',
    doc: 'With `closed`, disclosures that are closed on the screen stay closed on paper.',
    since: '0.1.0',
    ways: ['placeholder', 'address'],
  },
  {
    name: 'listen',
    kind: 'choice',
    values: ['on', 'off'],
    default: 'on',
    doc: '`off` removes the control "Listen", which reads the text aloud.',
    since: '0.1.0',
    ways: ['placeholder', 'address', 'head'],
  },
  {
    name: 'local-name',
    property: 'hospitalName',
    kind: 'text',
    default: '"your hospital"',
    doc: 'Name of the hospital, shown in the heading above the `local` slot.',
    since: '0.1.0',
    ways: ['placeholder', 'message', 'head'],
  },
  {
    name: 'phone',
    kind: 'text',
    default: 'none',
    doc: "The hospital's telephone number, shown as a link where the `contact` slot is shown. If the slot has content, both are shown. If that content already has the number, only the content is shown.",
    since: '0.1.0',
    ways: ['placeholder', 'message', 'head'],
  },
  {
    name: 'phone-label',
    kind: 'text',
    default: '"Call your care team:"',
    doc: 'Words before the number of `phone`. The default is in the language of the text.',
    since: '0.1.0',
    ways: ['placeholder', 'message', 'head'],
  },
  {
    name: 'unreviewed',
    kind: 'choice',
    values: ['show', 'english'],
    default: 'show',
    doc: '`english` shows the English text in place of a translation that no qualified translator has signed off.',
    since: '0.1.0',
    ways: ['placeholder', 'message'],
  },
  {
    name: 'structured-data',
    kind: 'choice',
    values: ['off', 'on'],
    default: 'off',
    doc: '`on` describes the text to search engines and other programs, in schema.org’s vocabulary. All widgets with `on` share one JSON-LD block in the head of the page. Its answers are those that readers see.',
    since: '0.1.0',
    ways: ['placeholder', 'head'],
    isUnseen: true,
  },
  {
    name: 'reviewed-by',
    kind: 'text',
    default: 'none',
    doc: 'Name of the person who signed off the text for the hospital.',
    since: '0.1.0',
    ways: ['message', 'head'],
    isSignOff: true,
  },
  {
    name: 'reviewed-on',
    kind: 'date',
    default: 'none',
    doc: 'ISO date of the sign-off, such as `2026-11-23`.',
    since: '0.1.0',
    ways: ['message', 'head'],
    isSignOff: true,
  },
  {
    name: 'reviewed-revision',
    kind: 'names',
    default: 'none',
    doc: 'Space-separated revisions that were signed off. Each widget has one revision for each locale.',
    since: '0.1.0',
    ways: ['message', 'head'],
    isSignOff: true,
  },
  {
    name: 'reviewed-role',
    kind: 'text',
    default: 'none',
    doc: 'Clinical role of the person who signed off (required by `held`): `radiation-oncologist`, `surgeon`, `medical-oncologist`, `physician`, `nurse` or `pharmacist`.',
    since: '0.1.0',
    ways: ['message', 'head'],
    isSignOff: true,
  },
  {
    name: 'held',
    kind: 'names',
    default: 'none',
    doc: 'Space-separated names of the held passages to show. Needs `reviewed-by`, `reviewed-role`, `reviewed-on` and a `reviewed-revision` that covers them.',
    since: '0.1.0',
    ways: ['message', 'head'],
    isSignOff: true,
  },
];

/** The property of an option: `headingLevel` for `heading-level`. */
export const propertyOf = ({ name, property }: Pick<Option, 'name' | 'property'>): string =>
  property ?? name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** The options that can be set in this way. */
export const optionsBy = (way: Way): Option[] => options.filter(({ ways }) => ways.includes(way));
