import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';
import { systemOf, type OutputId } from '../model/systems.js';
import { declarations } from '../model/theme.js';
import { widgetsOf } from '../model/widgets.js';
import { builtText, isUnseen, type ReadBuilt } from './built.js';
import { chosenParts } from './carried.js';
import { shortcodeValue } from './escape.js';
import { frame, isHandedOver } from './frame.js';
import { integrityOf } from './integrity.js';
import { isCarried, links, settings } from './link.js';
import type { Policy } from './policy.js';
import { reactModule } from './react.js';
import { scriptTag, type Snippet } from './snippet.js';
import { htmlTag, placeholder, tagsOf, type Part, type Tag } from './tag.js';

/** The content of a tab. */
export interface Output {
  readonly snippets: readonly Snippet[];
  /** The directives that a page with the policy `default-src 'self'` must add. */
  readonly policy: Policy;
  /** Parts of the choice that the way of this tab can't contain. */
  readonly leftOut: readonly Part[];
  /** Whether the code may load files from another origin, whose server must allow this. */
  readonly crossOrigin: boolean;
}

const lines = (pieces: readonly string[]): string => pieces.join('\n');

const names = (choice: Choice): string[] => widgetsOf(choice).map(({ widget }) => widget);

/** The tokens as CSS for the hospital's style sheet. `selectors` returns the selectors for a widget. */
function styleSheet(
  choice: Choice,
  selectors: (name: string) => string[] = (name) => [`iort-${name}`],
): Snippet[] {
  const set = declarations(choice).map(([name, value]) => `  ${name}: ${value};`);
  if (set.length === 0) return [];
  const rule = `${names(choice).flatMap(selectors).join(',\n')} {`;
  return [{ place: 'stylesheet', code: lines([rule, ...set, '}']) }];
}

/** The snippets with tags, with placeholders and with a style sheet for both. */
function tagOrPlaceholder(choice: Choice, tags: readonly Tag[]): Snippet[] {
  const isSigned = tags.some(({ attributes }) =>
    attributes.some(({ part }) => part === 'reviewed'),
  );
  const asTags = { code: lines(tags.map(htmlTag)) };
  const asPlaceholders = {
    code: lines(tags.map(placeholder)),
    leftOut: isSigned ? (['reviewed'] as const) : [],
  };
  const snippets: Snippet[] = systemOf(choice.system).dropsTags
    ? [
        { place: 'body', ...asPlaceholders },
        { place: 'tag', ...asTags },
      ]
    : [
        { place: 'body', ...asTags },
        { place: 'placeholder', ...asPlaceholders },
      ];
  return [...snippets, ...styleSheet(choice, (name) => [`iort-${name}`, `[data-iort='${name}']`])];
}

const scriptOf = (choice: Choice, facts: Facts): string =>
  scriptTag(
    `${choice.base}cdn/iort.js`,
    integrityOf(choice, facts, facts.manifest.files['iort.js']),
    'type=module',
  );

const originOf = ({ base }: Choice): string => new URL(base).origin;

/** The directive for loading a language. English needs no directive, but widgets in the language of the page may have any language. */
const fetches = ({ lang, follow }: Choice, origin: string): Policy =>
  lang === 'en' && !follow ? {} : { 'connect-src': [origin] };

/** The shortcode of a widget. It has no sign-off, because the plugin reads sign-offs only from its settings. */
function shortcode({ name, attributes, contact, local }: Tag): string {
  const all = [
    ['widget', name],
    ...attributes.filter(({ part }) => part !== 'reviewed').map(({ name, value }) => [name, value]),
    ...(contact ? [['contact', contact]] : []),
    ...(local.length > 0 ? [['local', local.join('\n')]] : []),
  ];
  const words = all.map(([key = '', value = '']) => `${key}="${shortcodeValue(value)}"`);
  return `[iort ${words.join(' ')}]`;
}

/** A function that makes the content of one tab. */
type Make = (choice: Choice, facts: Facts, built: ReadBuilt) => Output;

const nothingSpecial = { leftOut: [], crossOrigin: false, policy: {} };

/** The parts of a choice that a way can't contain. */
const leftOutOf = (choice: Choice, carries: (part: Part) => boolean): Part[] =>
  chosenParts(choice).filter((part) => !carries(part));

const makers: Readonly<Record<OutputId, Make>> = {
  script: (choice, facts) => ({
    snippets: [
      { place: 'head', code: scriptOf(choice, facts) },
      ...tagOrPlaceholder(choice, tagsOf(choice)),
    ],
    policy: { 'script-src': [originOf(choice)], ...fetches(choice, originOf(choice)) },
    leftOut: [],
    crossOrigin: true,
  }),

  standalone: (choice, facts) => {
    const file = `standalone/iort.${choice.lang}.js`;
    const integrity = integrityOf(choice, facts, facts.manifest.files[file]);
    return {
      snippets: [
        { place: 'head', code: scriptTag(`${choice.base}cdn/${file}`, integrity, 'defer') },
        ...tagOrPlaceholder(choice, tagsOf({ ...choice, follow: false })),
      ],
      policy: { 'script-src': [originOf(choice)] },
      leftOut: chosenParts(choice).filter((part) => part === 'follow'),
      crossOrigin: true,
    };
  },

  wordpress: (choice) => ({
    ...nothingSpecial,
    leftOut: chosenParts(choice).filter((part) => part === 'reviewed'),
    snippets: [
      { place: 'shortcode', code: lines(tagsOf(choice).map(shortcode)) },
      ...styleSheet(choice),
    ],
  }),

  link: (choice, facts) => ({
    snippets: [
      { place: 'head', code: lines([scriptOf(choice, facts), ...settings(choice)]) },
      { place: 'body', code: links(choice, facts) },
      ...styleSheet(choice, (name) => [`p:has(a[href*='/embed/iort-${name}.'])`]),
    ],
    policy: {
      'script-src': [originOf(choice)],
      ...fetches({ ...choice, follow: false }, originOf(choice)),
    },
    leftOut: leftOutOf(choice, (part) => part === 'tokens' || isCarried(choice, part)),
    crossOrigin: true,
  }),

  iframe: (choice, facts) => ({
    snippets: frame(choice, facts),
    policy: { 'script-src': [originOf(choice)], 'frame-src': [originOf(choice)] },
    leftOut: leftOutOf(choice, isHandedOver),
    crossOrigin: true,
  }),

  // The script comes after the text, so that the browser loads and shows the text first.
  prerendered: (choice, facts, built) => ({
    snippets: [
      { place: 'body', code: builtText(choice, facts, built) },
      { place: 'once', code: scriptOf(choice, facts) },
      ...styleSheet(choice),
    ],
    policy: {
      'script-src': [originOf(choice)],
      'style-src': facts.manifest.prerenderedStyles.map((hash) => `'${hash}'`),
      ...fetches({ ...choice, follow: false }, originOf(choice)),
    },
    leftOut: leftOutOf(choice, (part) => part === 'tokens' || part === 'contact' || isUnseen(part)),
    crossOrigin: true,
  }),

  html: (choice, facts, built) => ({
    ...nothingSpecial,
    snippets: [{ place: 'body', code: builtText(choice, facts, built) }],
    // Plain HTML has no control "Listen", so leaving `listen` out makes no difference.
    leftOut: leftOutOf(choice, (part) => ['contact', 'heading-level', 'listen'].includes(part)),
  }),

  npm: (choice, { manifest }) => ({
    ...nothingSpecial,
    snippets: [
      { place: 'terminal', code: `npm install --save-exact iort-widgets@${manifest.version}` },
      {
        place: 'module',
        code: lines(names(choice).map((name) => `import 'iort-widgets/define/iort-${name}';`)),
      },
      { place: 'body', code: lines(tagsOf(choice).map(htmlTag)) },
      ...styleSheet(choice),
    ],
  }),

  react: (choice, { manifest }) => ({
    ...nothingSpecial,
    snippets: [
      { place: 'terminal', code: `npm install --save-exact iort-widgets@${manifest.version}` },
      { place: 'module', code: reactModule(choice) },
      ...styleSheet(choice),
    ],
  }),
};

/**
 * Makes the content of the chosen tab.
 * @param built reads prerendered and plain HTML; returns undefined while a file is loading
 */
export const outputOf = (choice: Choice, facts: Facts, built: ReadBuilt): Output =>
  makers[choice.tab](choice, facts, built);
