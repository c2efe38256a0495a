import { isColorValue } from '../../../tools/themes/measure.js';
import { colorName, isColor } from '../../../tools/themes/tokens.js';
import type { Choice } from './choice.js';
import { isSelfContained } from './css-value.js';

/** The CSS property that takes what a token that is no colour takes. */
const properties: Readonly<Record<string, string>> = {
  '--iort-font-family': 'font-family',
  '--iort-line-height': 'line-height',
  '--iort-measure': 'max-inline-size',
};

/**
 * Whether a text is a value that a token takes and that can't break out of its declaration or load
 * anything.
 */
export function isTokenValue(token: string, value: string): boolean {
  if (!value.trim() || value.length > 200 || !isSelfContained(value)) return false;
  if (isColor({ name: token })) return isColorValue(value);
  const property = properties[token];
  return property !== undefined && CSS.supports(property, value);
}

/** The tokens that are set to something that they take. */
export const validTokens = ({ tokens }: Pick<Choice, 'tokens'>): [name: string, value: string][] =>
  Object.entries(tokens)
    .map(([name, value]): [string, string] => [name, value.trim()])
    .filter(([name, value]) => isTokenValue(name, value));

/** A short name of a token: `link` for `--iort-color-link`, `measure` for `--iort-measure`. */
export const tokenKey = (name: string): string =>
  isColor({ name }) ? colorName(name) : name.replace('--iort-', '');

/** What the hospital's style sheet says of the widgets. */
export const declarations = (choice: Choice): [property: string, value: string][] => [
  // Whatever the page around says: there is one look only.
  ...(choice.lightOnly ? [['color-scheme', 'light'] as [string, string]] : []),
  ...validTokens(choice),
];
