import { defaultOf, tokens as listed } from '../../contract/tokens.js';

/** A custom property that a page may set. */
export interface Token {
  readonly name: string;
  /** The default as a CSS value. */
  readonly default: string;
  readonly description: string;
}

/** Every custom property that a page may set. */
export const tokens: readonly Token[] = listed.map((token) => ({
  name: token.name,
  default: defaultOf(token),
  description: token.doc,
}));

const COLOR = '--iort-color-';

export const isColor = ({ name }: Pick<Token, 'name'>): boolean => name.startsWith(COLOR);

/** The last word of the name of a color token, such as `surface` for `--iort-color-surface`. */
export const colorName = (property: string): string => property.slice(COLOR.length);

export const propertyOf = (color: string): string => COLOR + color;

/** The custom properties that a theme's stylesheet sets. */
export const readTheme = (css: string): Record<string, string> =>
  Object.fromEntries(
    [...css.matchAll(/^\s*(--iort-[\w-]+):\s*([^;]+);/gm)].map(([, name = '', value = '']) => [
      name,
      value.trim(),
    ]),
  );
