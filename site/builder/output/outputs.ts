import type { Choice, OutputId } from '../model/choice.js';
import type { Facts } from '../model/facts.js';
import { validTokens } from '../model/theme.js';
import { shortcodeValue } from './escape.js';
import { frame } from './frame.js';
import type { Policy } from './policy.js';
import { contactHtml, withPhone } from './phone.js';
import { atLevel } from './plain.js';
import { scriptTag, type Snippet } from './snippet.js';
import { htmlAttribute, htmlTag, jsxTag, placeholder, tagOf, type Part, type Tag } from './tag.js';

/** What a tab shows. */
export interface Output {
  readonly snippets: readonly Snippet[];
  /** What a page under `default-src 'self'` has to allow. */
  readonly policy: Policy;
  /** Chosen options that this way can't carry. */
  readonly leftOut: readonly Part[];
  /** Whether files are fetched across origins, which their server has to allow. */
  readonly crossOrigin: boolean;
}

/** A file that was built, with its text, as prerendered and plain HTML need it. */
export type ReadBuilt = (path: string) => string | undefined;

/** The tokens as a style sheet of the hospital's own, for whatever stands for the widget. */
function styleSheet(choice: Choice, selectors = [`iort-${choice.widget}`]): Snippet[] {
  const set = validTokens(choice).map(([name, value]) => `  ${name}: ${value};`);
  if (set.length === 0) return [];
  return [{ place: 'stylesheet', code: [`${selectors.join(',\n')} {`, ...set, '}'].join('\n') }];
}

/** The widget as a tag, the same as a placeholder, and a style sheet that reaches both. */
const tagOrPlaceholder = (choice: Choice, tag: Tag): Snippet[] => [
  { place: 'body', code: htmlTag(tag) },
  {
    place: 'placeholder',
    code: placeholder(tag),
    leftOut: tag.attributes.some(({ part }) => part === 'reviewed') ? ['reviewed'] : [],
  },
  ...styleSheet(choice, [`iort-${choice.widget}`, `[data-iort='${choice.widget}']`]),
];

/** All of a choice that differs from the default, by part. */
function chosenParts(choice: Choice): Part[] {
  const { attributes, contact, local } = tagOf(choice);
  return [
    ...new Set<Part>([
      ...attributes.map(({ part }) => part).filter((part) => part !== 'lang'),
      ...(contact ? ['contact' as const] : []),
      ...(local.length > 0 ? ['local' as const] : []),
      ...(validTokens(choice).length > 0 ? ['tokens' as const] : []),
      ...(choice.follow ? ['follow' as const] : []),
    ]),
  ];
}

const scriptOf = ({ base }: Choice, { manifest }: Facts): string =>
  scriptTag(`${base}cdn/iort.js`, manifest.files['iort.js']?.integrity, 'type=module');

const originOf = ({ base }: Choice): string => new URL(base).origin;

/** A language other than English is fetched when it is needed; the page may ask for any. */
const fetches = ({ lang, follow }: Choice, origin: string): Policy =>
  lang === 'en' && !follow ? {} : { 'connect-src': [origin] };

const pathOf = ({ lang, widget, basic }: Choice, kind: 'ssr' | 'html'): string =>
  `${kind}/${lang}/iort-${widget}${basic && kind === 'html' ? '.basic' : ''}.html`;

/** Plain HTML with the chosen number and level of headings. */
function plain(choice: Choice, { phoneLabel }: Facts, built: ReadBuilt): string {
  const html = built(pathOf(choice, 'html')) ?? '';
  const label = phoneLabel[choice.lang] ?? '';
  return withPhone(atLevel(html, choice.headingLevel), tagOf(choice), label);
}

/**
 * Prerendered HTML with the chosen number in its places. The script shows it anew, so it stands on the
 * tag, or between the tags, too; the mark of what may stay as it is goes.
 */
function prerendered(choice: Choice, { phoneLabel }: Facts, built: ReadBuilt): string {
  const html = built(pathOf(choice, 'ssr')) ?? '';
  const tag = tagOf(choice);
  if (!choice.contact.trim() || !html) return html;
  const attributes = tag.attributes
    .filter(({ part }) => part === 'contact')
    .map(({ name, value }) => ` ${htmlAttribute(name, value)}`)
    .join('');
  const words = tag.contact ? `<p slot="contact">${contactHtml(tag.contact)}</p>` : '';
  return withPhone(html, tag, phoneLabel[choice.lang] ?? '')
    .replace(/ data-iort-ssr="[^"]*"/, () => attributes)
    .replace(/<\/iort-[a-z-]+>$/, (end) => words + end);
}

/** Makes what one tab shows. */
type Make = (choice: Choice, facts: Facts, built: ReadBuilt) => Output;

const whole = { leftOut: [], crossOrigin: false, policy: {} };

const makers: Readonly<Record<OutputId, Make>> = {
  script: (choice, facts) => ({
    snippets: [
      { place: 'head', code: scriptOf(choice, facts) },
      ...tagOrPlaceholder(choice, tagOf(choice)),
    ],
    policy: { 'script-src': [originOf(choice)], ...fetches(choice, originOf(choice)) },
    leftOut: [],
    crossOrigin: true,
  }),

  standalone: (choice, { manifest }) => {
    const file = `standalone/iort.${choice.lang}.js`;
    const { integrity } = manifest.files[file] ?? {};
    const tag = tagOf({ ...choice, follow: false });
    return {
      snippets: [
        { place: 'head', code: scriptTag(`${choice.base}cdn/${file}`, integrity, 'defer') },
        ...tagOrPlaceholder(choice, tag),
      ],
      policy: { 'script-src': [originOf(choice)] },
      leftOut: choice.follow ? ['follow'] : [],
      crossOrigin: true,
    };
  },

  // The plugin takes a sign-off from its settings only.
  wordpress: (choice) => {
    const { name, attributes, contact, local } = tagOf(choice);
    const all = [
      ['widget', name],
      ...attributes
        .filter(({ part }) => part !== 'reviewed')
        .map(({ name, value }) => [name, value]),
      ...(contact ? [['contact', contact]] : []),
      ...(local.length > 0 ? [['local', local.join('\n')]] : []),
    ];
    const words = all.map(([key = '', value = '']) => `${key}="${shortcodeValue(value)}"`);
    return {
      ...whole,
      leftOut: chosenParts(choice).filter((part) => part === 'reviewed'),
      snippets: [{ place: 'shortcode', code: `[iort ${words.join(' ')}]` }, ...styleSheet(choice)],
    };
  },

  iframe: (choice, facts) => ({
    snippets: frame(choice, facts),
    policy: { 'script-src': [originOf(choice)], 'frame-src': [originOf(choice)] },
    leftOut: chosenParts(choice).filter((part) => part === 'tokens' || part === 'follow'),
    crossOrigin: true,
  }),

  prerendered: (choice, facts, built) => ({
    snippets: [
      { place: 'head', code: scriptOf(choice, facts) },
      { place: 'body', code: prerendered(choice, facts, built) },
      ...styleSheet(choice),
    ],
    policy: {
      'script-src': [originOf(choice)],
      'style-src': facts.manifest.prerenderedStyles.map((hash) => `'${hash}'`),
      ...fetches({ ...choice, follow: false }, originOf(choice)),
    },
    leftOut: chosenParts(choice).filter((part) => part !== 'tokens' && part !== 'contact'),
    crossOrigin: true,
  }),

  html: (choice, facts, built) => ({
    ...whole,
    snippets: [{ place: 'body', code: plain(choice, facts, built) }],
    leftOut: chosenParts(choice).filter((part) => part !== 'contact' && part !== 'heading-level'),
  }),

  npm: (choice, { manifest }) => ({
    ...whole,
    snippets: [
      { place: 'terminal', code: `npm install --save-exact iort-widgets@${manifest.version}` },
      { place: 'module', code: `import 'iort-widgets/define/iort-${choice.widget}';` },
      { place: 'body', code: htmlTag(tagOf(choice)) },
      ...styleSheet(choice),
    ],
  }),

  react: (choice, { manifest }) => ({
    ...whole,
    snippets: [
      { place: 'terminal', code: `npm install --save-exact iort-widgets@${manifest.version}` },
      { place: 'module', code: component(choice) },
      ...styleSheet(choice),
    ],
  }),
};

const capitalized = (name: string): string =>
  name.replace(/(?:^|-)(\w)/g, (_match, letter: string) => letter.toUpperCase());

const indented = (code: string, by: string): string => code.replace(/^/gm, by);

/**
 * A component of React 19, which sets attributes of custom elements by their names; one for browsers,
 * as on a server nothing is registered.
 */
function component(choice: Choice): string {
  return [
    "'use client';",
    `import 'iort-widgets/define/iort-${choice.widget}';`,
    "import type {} from 'iort-widgets/types/react';",
    '',
    `export function Iort${capitalized(choice.widget)}() {`,
    '  return (',
    indented(jsxTag(tagOf(choice)), '    '),
    '  );',
    '}',
  ].join('\n');
}

/**
 * What a tab shows for a choice.
 * @param built reads prerendered and plain HTML; nothing while it is not loaded
 */
export const outputOf = (choice: Choice, facts: Facts, built: ReadBuilt): Output =>
  makers[choice.tab](choice, facts, built);

/** The built file that a tab shows the text of, by its path from the base; most show none. */
export function builtFileOf(choice: Choice): string | undefined {
  if (choice.tab === 'prerendered') return pathOf(choice, 'ssr');
  return choice.tab === 'html' ? pathOf(choice, 'html') : undefined;
}
