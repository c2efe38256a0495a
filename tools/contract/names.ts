import { elements } from '../../contract/elements.js';
import type { Named } from '../../contract/named.js';
import { options, optionsBy } from '../../contract/options.js';
import { parts } from '../../contract/parts.js';
import { slots } from '../../contract/slots.js';
import { defaultOf, tokens } from '../../contract/tokens.js';

const namesOf = (list: readonly Named[]): string[] => list.map(({ name }) => name);

/** Turns `local-name` into `localName`, as `dataset` does. */
const camelCase = (name: string): string =>
  name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const constant = (doc: string, name: string, value: readonly string[]): string =>
  `/** ${doc} */\nexport const ${name} = ${JSON.stringify(value)} as const;\n`;

const retired = (list: readonly Named[]) =>
  Object.fromEntries(
    list.flatMap(({ name, deprecated }) => (deprecated ? [[name, deprecated.use]] : [])),
  );

/** The source of the module with all names. Each list is a separate export, so a bundle contains only the lists it uses. */
export const namesModule = (): string =>
  [
    constant('The names of the widgets, without `iort-`.', 'elementNames', namesOf(elements)),
    constant('The options.', 'optionNames', namesOf(options)),
    constant('The CSS parts.', 'partNames', namesOf(parts)),
    constant('The slots that have a name.', 'slotNames', namesOf(slots).filter(Boolean)),
    constant(
      'Options that a placeholder may set with attributes such as `data-sections`.',
      'placeholderOptions',
      namesOf(optionsBy('placeholder')),
    ),
    constant(
      'Options that the address of a frame page may set. Anybody can write an address, so few are allowed.',
      'addressOptions',
      namesOf(optionsBy('address')),
    ),
    constant(
      'Options that a link to a frame page may set for the widget that replaces the link. Anybody can write a link, so few are allowed.',
      'linkOptions',
      namesOf(optionsBy('link')),
    ),
    constant(
      'Options that the page around a frame may pass to the frame, named as in `dataset`.',
      'messageOptions',
      namesOf(optionsBy('message')).map(camelCase),
    ),
    constant(
      'Options that a page may set in its head with `<meta name="iort-…">`.',
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
    `/** The deprecated options, each with the option to use instead. */\nexport const deprecatedOptions: Readonly<Record<string, string>> = ${JSON.stringify(retired(options))};\n`,
  ].join('\n');

/** The source of the module with the values of each option that has fixed values. The default is first. */
export const choicesModule = (): string =>
  `/** The values of each option that has fixed values. The default is first. */
export const choices = ${JSON.stringify(
    Object.fromEntries(
      options.flatMap(({ name, values }) => (values ? [[camelCase(name), values]] : [])),
    ),
    null,
    2,
  )} as const;
`;

/** The source of the module with the defaults of the design tokens, as CSS values. */
export const tokensModule = (): string =>
  `/** The defaults of the design tokens, as CSS values. */
export const tokenDefaults = ${JSON.stringify(
    Object.fromEntries(tokens.map((token) => [token.name, defaultOf(token)])),
    null,
    2,
  )} as const;
`;
