import { isColorValue } from '../../../tools/themes/measure.js';
import { colorName, isColor } from '../../../tools/themes/tokens.js';
import type { Choice } from './choice.js';
import { isSelfContained } from './css-value.js';

/** For each token that is not a color, a CSS property that accepts the same values. */
const properties: Readonly<Record<string, string>> = {
  '--iort-font-family': 'font-family',
  '--iort-line-height': 'line-height',
  '--iort-measure': 'max-inline-size',
};

/**
 * Whether a text is a valid value for a token. A valid value can't break out of its declaration or load anything.
 */
export function isTokenValue(token: string, value: string): boolean {
  if (!value.trim() || value.length > 200 || !isSelfContained(value)) return false;
  if (isColor({ name: token })) return isColorValue(value);
  const property = properties[token];
  return property !== undefined && CSS.supports(property, value);
}

/** The tokens that have a valid value. */
export const validTokens = ({ tokens }: Pick<Choice, 'tokens'>): [name: string, value: string][] =>
  Object.entries(tokens)
    .map(([name, value]): [string, string] => [name, value.trim()])
    .filter(([name, value]) => isTokenValue(name, value));

/** The short name of a token, such as `link` for `--iort-color-link` and `measure` for `--iort-measure`. */
export const tokenKey = (name: string): string =>
  isColor({ name }) ? colorName(name) : name.replace('--iort-', '');

/** The declarations for the widgets in the hospital's style sheet. */
export const declarations = (choice: Choice): [property: string, value: string][] => [
  // If the hospital's pages are always light, the widgets must not follow a dark scheme.
  ...(choice.lightOnly ? [['color-scheme', 'light'] as [string, string]] : []),
  ...validTokens(choice),
];
