import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';
import { sourceLocale } from '../../src/localization/locale.js';
import { shippedLocales } from '../locales/catalog.js';
import { textsInOrder } from './locale-files.js';

const source = fileURLToPath(new URL('../../src/localization/catalog-inline.ts', import.meta.url));
const fallback = '\0fallback-locale';

/**
 * Rollup plugin for a standalone script: one language stands in it, beside English, and is what is
 * shown where a page asks for a language that isn't there.
 * @param locale the language
 * @param order the message ids in the order of their places, known once the texts are hoisted
 */
export function standalone(locale: string, order: () => readonly string[]): Plugin {
  const inside = shippedLocales().filter((shipped) => shipped.locale === locale);
  if (locale !== sourceLocale && inside.length === 0) throw new Error(`no such locale: ${locale}`);
  return {
    name: 'standalone',
    resolveId: {
      order: 'pre',
      handler(id) {
        if (id.endsWith('/generated/catalogs.js')) return source;
        return id.endsWith('/fallback-locale.js') ? fallback : null;
      },
    },
    load: (id) => (id === fallback ? `export const fallbackLocale = '${locale}';` : null),
    renderChunk(code) {
      const texts = inside.map((shipped) => [
        shipped.locale,
        [textsInOrder(shipped, order()), shipped.checked],
      ]);
      return code.replace('INLINE_CATALOGS', () => JSON.stringify(Object.fromEntries(texts)));
    },
  };
}
