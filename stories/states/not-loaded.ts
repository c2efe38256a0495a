import { failedLines } from '../../src/generated/failed-lines.js';
import { loadedCatalog } from '../../src/localization/catalogs.js';
import { deliver, delivery } from '../../src/localization/delivery.js';

/**
 * Lets a language fail to load, as where its file is missing or the reader is offline, until the next
 * story. A page that has the language already has to begin anew.
 */
export function failToLoad(locale: string): void {
  if (loadedCatalog(locale)) location.reload();
  const failing = { load: () => Promise.reject(new Error('the file could not be had')) };
  deliver({ ...delivery(), catalogs: { ...delivery().catalogs, [locale]: failing }, failedLines });
}
