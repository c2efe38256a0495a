import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import type { Passage, Text } from '../../content/statement.js';
import { catalogs } from '../generated/catalogs.js';
import { catalogOf } from './catalogs.js';
import { sourceLocale } from './locale.js';

/** Something that can be read out: a text of the interface, or a passage of the content. */
export type Readable = Text | Passage;

let current = sourceLocale;

configureReentrantLocalization({
  sourceLocale,
  targetLocales: Object.keys(catalogs),
  getLocale: () => current,
  loadLocaleSync: (locale) => {
    const catalog = catalogOf(locale);
    // Its templates are data: they lack what only tagged literals have.
    return catalog && ({ templates: catalog.messages } as unknown as LocaleModule);
  },
});

/**
 * Reads text in a locale. Every read of text goes through here, one at a time: Lit's directives
 * and event handlers run later, when another element may be reading in another language.
 */
export function inLocale(locale: string, readable: Readable): string {
  const before = current;
  current = locale;
  try {
    return typeof readable === 'function' ? readable() : readable.text();
  } finally {
    current = before;
  }
}
