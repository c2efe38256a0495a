import { failedLines } from '../../src/generated/failed-lines.js';
import { loadedCatalog } from '../../src/localization/catalogs.js';
import { deliver, delivery } from '../../src/localization/delivery.js';

/**
 * Makes a language fail to load until the next story, as if its file were missing or the reader were offline. If the page
 * has already loaded the language, this function reloads the page.
 */
export function failToLoad(locale: string): void {
  if (loadedCatalog(locale)) location.reload();
  const failing = { load: () => Promise.reject(new Error('the file could not be loaded')) };
  deliver({ ...delivery(), catalogs: { ...delivery().catalogs, [locale]: failing }, failedLines });
}
