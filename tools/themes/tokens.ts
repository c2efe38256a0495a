/** A documented custom property. */
export interface Token {
  readonly name: string;
  readonly default: string;
  readonly description: string;
}

interface Declared {
  readonly name: string;
  readonly description?: string;
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly cssProperties?: readonly (Declared & { readonly default?: string })[];
      readonly cssParts?: readonly Declared[];
    }[];
  }[];
}

const elements = (manifest: Manifest) =>
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName?.startsWith('iort-'));

/** Each name once: the elements share what they inherit. */
const once = <T extends Declared>(declared: readonly T[]): T[] => [
  ...new Map(declared.map((one) => [one.name, one])).values(),
];

/** The custom properties in a custom elements manifest, in its order. */
export const tokensIn = (manifest: Manifest): Token[] =>
  once(elements(manifest).flatMap(({ cssProperties = [] }) => cssProperties)).map(
    ({ name, default: value = '', description = '' }) => ({ name, default: value, description }),
  );

/** The parts in a custom elements manifest, in its order. */
export const partsIn = (manifest: Manifest): Required<Declared>[] =>
  once(elements(manifest).flatMap(({ cssParts = [] }) => cssParts)).map(
    ({ name, description = '' }) => ({ name, description }),
  );

const COLOR = '--iort-color-';

export const isColor = ({ name }: Pick<Token, 'name'>): boolean => name.startsWith(COLOR);

/** `surface` for `--iort-color-surface`. */
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
