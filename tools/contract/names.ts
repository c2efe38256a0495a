import { elements } from '../../contract/elements.js';
import type { Named } from '../../contract/named.js';
import { options, optionsBy } from '../../contract/options.js';
import { parts } from '../../contract/parts.js';
import { slots } from '../../contract/slots.js';
import { defaultOf, tokens } from '../../contract/tokens.js';

const namesOf = (list: readonly Named[]): string[] => list.map(({ name }) => name);

/** `localName` for `local-name`, as in `dataset`. */
const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const constant = (doc: string, name: string, value: readonly string[]): string =>
  `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n`;

const retired = (list: readonly Named[]) =>
  Object.fromEntries(
    list.flatMap(({ name, deprecated }) => (deprecated ? [[name, deprecated.use]] : [])),
  );

/** Writes the names for scripts: each list is a separate export, so that a script contains only what it needs. */
export const namesModule = (): string =>
  [
    constant('The widgets.', 'elementNames', namesOf(elements)),
    constant('The options.', 'optionNames', namesOf(options)),
    constant('The CSS parts.', 'partNames', namesOf(parts)),
    constant('The slots that have a name.', 'slotNames', namesOf(slots).filter(Boolean)),
    constant(
      'Options that a placeholder takes, `data-` before each.',
      'placeholderOptions',
      namesOf(optionsBy('placeholder')),
    ),
    constant(
      'Options that an address may set. Anybody can write an address, so few are allowed.',
      'addressOptions',
      namesOf(optionsBy('address')),
    ),
    constant(
      'Options that a link which becomes a widget may set. Anybody can write a link, so few are allowed.',
      'linkOptions',
      namesOf(optionsBy('link')),
    ),
    constant(
      'Options that the page around a frame may hand over, as its `dataset` names them.',
      'messageOptions',
      namesOf(optionsBy('message')).map(camelCase),
    ),
    constant(
      'Options that a page may set in its head, `iort-` before each.',
      'headOptions',
      namesOf(optionsBy('head')),
    ),
    constant(
      'Options with which a hospital signs off the text.',
      'signOffOptions',
      namesOf(options.filter(({ isSignOff }) => isSignOff)),
    ),
    constant(
      'Options that don’t change what readers see.',
      'unseenOptions',
      namesOf(options.filter(({ isUnseen }) => isUnseen)),
    ),
    `/** Deprecated options, each with what to use instead. */\nexport const deprecatedOptions: Readonly<Record<string, string>> = ${JSON.stringify(retired(options))};\n`,
  ].join('\n');

/** Writes the values of each option with fixed values, the default first. */
export const choicesModule = (): string =>
  `/** The values of each option with fixed values, the default first. */
export const choices = ${JSON.stringify(
    Object.fromEntries(
      options.flatMap(({ name, values }) => (values ? [[camelCase(name), values]] : [])),
    ),
    null,
    2,
  )} as const;
`;

/** Writes the defaults of the design tokens, as CSS. */
export const tokensModule = (): string =>
  `/** The defaults of the design tokens, as CSS. */
export const tokenDefaults = ${JSON.stringify(
    Object.fromEntries(tokens.map((token) => [token.name, defaultOf(token)])),
    null,
    2,
  )} as const;
`;
