import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';
import { shippedLocales } from '../locales/catalog.js';
import { contentOf } from './locale-files.js';

/** Modules that are others in a standalone script, and what takes their place. */
const replaced: readonly (readonly [module: RegExp, by: string])[] = [
  [/\/generated\/catalogs\.js$/, 'localization/catalogs-standalone.ts'],
  [/\/fallback-locale\.js$/, 'localization/fallback-locale-standalone.ts'],
  [/\/language-notice\.js$/, 'shared/language-notice-standalone.ts'],
  [/\/page-address\.js$/, 'shared/page-address-standalone.ts'],
];

/**
 * Rollup plugin for a standalone script: the texts of one language stand in it, and it shows that
 * language in the place of any other than English.
 * @param locale the language, by BCP 47 tag
 * @param order the message ids in the order of their places, known once the texts are hoisted
 */
export function standalone(locale: string, order: () => readonly string[]): Plugin {
  return {
    name: 'standalone',
    resolveId: {
      order: 'pre',
      handler(id, from) {
        const by = replaced.find(([module]) => module.test(id))?.[1];
        // What takes the place of a module may rest on it.
        if (!by || from?.endsWith(by)) return null;
        return fileURLToPath(new URL(`../../src/${by}`, import.meta.url));
      },
    },
    renderChunk(code) {
      const inside = shippedLocales()
        .filter((shipped) => shipped.locale === locale)
        .map((shipped) => [
          locale,
          { checked: shipped.checked, texts: JSON.parse(contentOf(shipped, order())) as unknown },
        ]);
      // By functions: the texts may hold what a replacement would take for a pattern.
      return code
        .replace('STANDALONE_LOCALE', () => JSON.stringify(locale))
        .replace('STANDALONE_CATALOGS', () => JSON.stringify(Object.fromEntries(inside)));
    },
  };
}
