import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { contrast } from './contrast.js';
import { free, pairs } from './pairs.js';
import { colorName, isColor, propertyOf, readTheme, tokens } from './tokens.js';

const file = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const defaults = Object.fromEntries(tokens.map((token) => [token.name, token.default]));

/** The value of a color token in one scheme. */
function valueIn(theme: Record<string, string>, color: string, scheme: 'light' | 'dark'): string {
  const value = theme[propertyOf(color)] ?? defaults[propertyOf(color)] ?? '';
  const alias = /^var\(--iort-color-(\w+)\)$/.exec(value)?.[1];
  if (alias) return valueIn(theme, alias, scheme);
  const [, light = value, dark = value] = /^light-dark\((#\w+), (#\w+)\)$/.exec(value) ?? [];
  return scheme === 'light' ? light : dark;
}

const themes: Record<string, Record<string, string>> = { 'without a theme': {} };
for (const name of readdirSync(new URL('../../site/themes/', import.meta.url))) {
  themes[`with ${name}`] = readTheme(file(`site/themes/${name}`));
}

// Examples of themes in our docs and in other files that people copy.
for (const path of [
  'docs/theming.md',
  'integrations/wordpress/iort-widgets/assets/team-file.js',
  'stories/widgets/states.ts',
]) {
  const declared = file(path).matchAll(/(--iort-[\w-]+)'?: '?(light-dark\([^)]*\)|#\w+)/g);
  themes[`with the example in ${path}`] = Object.fromEntries(
    [...declared].map(([, property = '', value = '']) => [property, value]),
  );
}

describe('the contrast of a widget', () => {
  it('is checked for every color token that needs contrast', () => {
    const checked = new Set([...free, ...pairs.flatMap(({ on, of }) => [on, of])]);
    const colors = tokens.filter(isColor).map(({ name }) => colorName(name));
    assert.deepEqual([...checked].sort(), colors.sort());
  });

  for (const [name, theme] of Object.entries(themes)) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`is enough ${name} on a ${scheme} page`, () => {
        const low = pairs
          .map(({ of, on, least, what }) => {
            const ratio = contrast(valueIn(theme, of, scheme), valueIn(theme, on, scheme));
            return { what, least, ratio };
          })
          .filter(({ least, ratio }) => !(ratio >= least));
        assert.deepEqual(low, []);
      });
    }
  }
});

describe('the themes to copy', () => {
  it('are read from their files: each theme sets the color of links', () => {
    for (const [name, theme] of Object.entries(themes).filter(
      ([, theme]) => theme !== themes['without a theme'],
    ))
      assert.ok(theme['--iort-color-link'], name);
  });

  for (const [name, theme] of Object.entries(themes)) {
    it(`set only documented properties: ${name}`, () => {
      assert.deepEqual(
        Object.keys(theme).filter((property) => !(property in defaults)),
        [],
      );
    });
  }
});
