import { events } from '../../contract/events.js';
import { options, propertyOf, type Option } from '../../contract/options.js';
import { parts } from '../../contract/parts.js';
import { slots } from '../../contract/slots.js';
import { defaultOf, tokens } from '../../contract/tokens.js';

/** The type of an attribute. */
function typeOf({ kind, values }: Option): string {
  if (kind === 'level') return 'number';
  return values?.map((value) => `'${value}'`).join('|') ?? 'string';
}

/** The type of a property: the type of the attribute or null. A heading level may also be a string. */
function propertyTypeOf(option: Option): string {
  const type = typeOf(option).replaceAll('|', ' | ');
  return option.kind === 'level' ? 'string | number | null' : `${type} | null`;
}

/** The default for the custom elements manifest. Empty if the contract describes the default in words. */
const defaultIn = ({ kind, default: value }: Option): string =>
  kind === 'level' || kind === 'choice' ? `=${value}` : '';

const jsdoc = (tag: string, lines: readonly string[]): string =>
  lines.map((line) => ` * @${tag} ${line}`).join('\n');

const retired = ({ deprecated }: Pick<Option, 'deprecated'>): string =>
  deprecated ? ` Deprecated since ${deprecated.since}: use ${deprecated.use}.` : '';

const propertyLine = (option: Option): string => {
  const name = propertyOf(option);
  const attribute = option.name === name ? '' : ` attribute: '${option.name}' `;
  return `    ${name}: {${attribute}},`;
};

const memberLines = (option: Option): string =>
  `  /** ${option.doc}${retired(option)} */\n  declare ${propertyOf(option)}: ${propertyTypeOf(option)};`;

/** The source of the class with the options of all elements. The analyzer makes the elements manifest from its JSDoc. */
export const elementClass =
  (): string => `import { SafeElement } from '../../shared/safe-element.js';

/**
 * An element with the options of all widgets.
 *
${jsdoc(
  'attr',
  options.map(
    (option) =>
      `{${typeOf(option)}} [${option.name}${defaultIn(option)}] - ${option.doc}${retired(option)}`,
  ),
)}
 *
${jsdoc(
  'slot',
  slots.map(({ name, doc }) => `${name}${name && ' '}- ${doc}`),
)}
 *
${jsdoc(
  'fires',
  events.map(({ name, type, doc }) => `{${type}} ${name} - ${doc}`),
)}
 *
${jsdoc(
  'csspart',
  parts.map(({ name, doc }) => `${name} - ${doc}`),
)}
 *
${jsdoc(
  'cssprop',
  tokens.map((token) => `[${token.name}=${defaultOf(token)}] - ${token.doc}`),
)}
 */
export abstract class ElementOptions extends SafeElement {
  static override readonly properties = {
${options.map(propertyLine).join('\n')}
  };

${options.map(memberLines).join('\n')}
}
`;
