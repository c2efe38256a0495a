import type { LocaleModule } from '@lit/localize';
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { warnOnce } from '../diagnostics/console.js';
import { loadedCatalog } from './catalogs.js';
import { locales, sourceLocale } from './locale.js';
import { say, type Say } from './say.js';

let current = sourceLocale;
let isConfigured = false;

/** Sets up the runtime of @lit/localize. This has to wait until the available languages are known. */
function configure(): void {
  isConfigured = true;
  try {
    configureReentrantLocalization({
      sourceLocale,
      targetLocales: locales().filter((locale) => locale !== sourceLocale),
      getLocale: () => current,
      loadLocaleSync: (locale) => {
        const catalog = loadedCatalog(locale);
        // The catalog's templates are data: they lack the fields that only tagged template literals have.
        return catalog && ({ templates: catalog.messages } as unknown as LocaleModule);
      },
    });
  } catch {
    // Hot reloading evaluates this module again, but not the runtime. The runtime can be set up only
    // once.
    warnOnce("the texts were reloaded; reload the page to see them in the page's language");
  }
}

/**
 * Returns a function that reads messages in a locale. The function sets the locale for each message,
 * because Lit's directives and event handlers read messages after the render has ended.
 */
export const inLocale =
  (locale: () => string): Say =>
  (message, ...values) => {
    if (!isConfigured) configure();
    const before = current;
    current = locale();
    try {
      return say(message, ...values);
    } finally {
      current = before;
    }
  };
