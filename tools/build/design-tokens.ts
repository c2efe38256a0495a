import { mkdirSync, writeFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { tokens, type Token } from '../../contract/tokens.js';
import { root } from './files.js';

/** A token in the Design Tokens format, version 2025.10 (https://www.designtokens.org/tr/2025.10/). */
interface DesignToken {
  readonly $type: 'color' | 'number';
  readonly $value: unknown;
  readonly $description: string;
  /** The custom property that sets the token on a page. */
  readonly $extensions: { readonly 'iort-widgets': { readonly property: string } };
}

const COLOR = '--iort-color-';

const colorValue = (css: string) => {
  const color = new Color(css).to('srgb');
  return {
    colorSpace: 'srgb',
    components: color.coords.map((part) => Number((part ?? 0).toFixed(4))),
    hex: color.toString({ format: 'hex', collapse: false }),
  };
};

const about = ({ name, doc }: Token) => ({
  $description: doc,
  $extensions: { 'iort-widgets': { property: name } },
});

/** A color token in one scheme. If its default is another token, the value is a reference to that token. */
function colorToken(token: Token, scheme: 'light' | 'dark'): DesignToken {
  const { default: value } = token;
  const reference = typeof value === 'string' && /^var\(--iort-color-(\w+)\)$/.exec(value)?.[1];
  const $value = reference
    ? `{${scheme}.${reference}}`
    : colorValue(typeof value === 'string' ? value : value[scheme]);
  return { $type: 'color', $value, ...about(token) };
}

const scheme = (name: 'light' | 'dark') =>
  Object.fromEntries(
    tokens
      .filter((token) => token.name.startsWith(COLOR))
      .map((token) => [token.name.slice(COLOR.length), colorToken(token, name)]),
  );

/** The tokens whose default is a plain number, such as a line height. */
const numbers = () =>
  Object.fromEntries(
    tokens
      .filter(({ default: value }) => typeof value === 'string' && /^[\d.]+$/.test(value))
      .map((token): [string, DesignToken] => [
        token.name.replace('--iort-', ''),
        { $type: 'number', $value: Number(token.default), ...about(token) },
      ]),
  );

/** The names of the tokens that are left out, because the format has no type for their defaults, such as lengths in `em`. */
const withoutType = (): string[] =>
  tokens
    .filter(
      ({ name, default: value }) => !name.startsWith(COLOR) && !/^[\d.]+$/.test(String(value)),
    )
    .map(({ name }) => name);

/** The design tokens and their defaults in the Design Tokens format, with colors for light and dark schemes. */
export const designTokens = () => ({
  $description: `Defaults of the widgets' design tokens. Left out, because the format has no type for their defaults: ${withoutType().join(', ')}.`,
  ...numbers(),
  light: scheme('light'),
  dark: scheme('dark'),
});

/** Writes dist/tokens.json. */
export function writeDesignTokens(): void {
  const folder = new URL('dist/', root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL('tokens.json', folder), `${JSON.stringify(designTokens(), null, 2)}\n`);
}
