import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'rollup';
import type { Template } from '../../src/localization/catalog.js';
import { readRecord } from '../content/record.js';
import { catalogOf, shippedLocales, type ShippedLocale } from '../locales/catalog.js';

const source = fileURLToPath(new URL('../../src/localization/catalog-files.ts', import.meta.url));

/** A text with its gaps as the script tag reads them: `{0}`, `{1}`. */
const gapped = ({ strings, values }: Template): string =>
  strings.map((words, gap) => (gap ? `{${values[gap - 1]}}` : '') + words).join('');

/** The texts of a language as JSON: its messages in the places that stand for the ids in the script. */
export function contentOf({ locale, units }: ShippedLocale, ids: readonly string[]): string {
  const { messages, editions } = catalogOf(units, locale, readRecord());
  const inOrder = ids.map((id) => {
    const message = id === '' ? '' : messages[id]; // place 0 is nobody's
    if (message === undefined) throw new Error(`${locale}: ${id}: not translated`);
    return typeof message === 'string' ? message : gapped(message);
  });
  return JSON.stringify({ messages: inOrder, editions });
}

/**
 * Rollup plugin for the script tag: languages come as data files beside the script, and the hashes
 * of the files stand in it, so that its own integrity covers them.
 * @param order the message ids in the order of their places, known once the texts are hoisted
 * @param locales the languages to ship
 */
export function localeFiles(order: () => readonly string[], locales = shippedLocales()): Plugin {
  return {
    name: 'locale-files',
    resolveId: {
      order: 'pre',
      handler: (id) => (id.endsWith('/generated/catalogs.js') ? source : null),
    },
    renderChunk(code) {
      const table = locales.map((shipped) => {
        const content = contentOf(shipped, order());
        const hash = createHash('sha256').update(content).digest();
        const short = hash.toString('hex').slice(0, 8);
        const fileName = `locales/${shipped.locale}.${short}.json`;
        this.emitFile({ type: 'asset', fileName, source: content });
        return [shipped.locale, [short, hash.toString('base64'), ...shipped.checked]];
      });
      return code.replace('LOCALE_FILES', JSON.stringify(Object.fromEntries(table)));
    },
  };
}
