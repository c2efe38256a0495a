import { warnOnce } from '../diagnostics/console.js';
import type { Catalog, CatalogSource } from './catalog.js';
import { delivery } from './delivery.js';

/** How long an element waits for its language before it shows its fallback, in milliseconds. */
const PATIENCE = 5000;

/** What came of a language: its texts, still under way, too slow, or an error. */
const states = new Map<string, Catalog | 'loading' | 'late' | 'failed'>();
/** What loads a language, or has. */
const loads = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/** The texts of a language, once they are there. */
export function catalogOf(locale: string): Catalog | undefined {
  const state = states.get(locale);
  return typeof state === 'object' ? state : undefined;
}

/** Whether an element has waited for a language long enough, or in vain. */
export const isMissing = (locale: string): boolean =>
  states.get(locale) === 'late' || states.get(locale) === 'failed';

/** Loads a language once for all elements; again only after it has failed. Never rejects. */
export function loadCatalog(locale: string): Promise<void> {
  const known = loads.get(locale);
  const again = states.get(locale) === 'failed';
  if (known && !again) return known;
  const load = loadNow(locale, again);
  loads.set(locale, load);
  return load;
}

async function loadNow(locale: string, again: boolean): Promise<void> {
  const become = (state: Catalog | 'late' | 'failed') => {
    states.set(locale, state);
    tell();
  };
  states.set(locale, 'loading');
  const timer = setTimeout(() => become('late'), PATIENCE);
  try {
    become(await (delivery().catalogs[locale] as CatalogSource).load(again));
  } catch (error) {
    become('failed');
    warnOnce(`lang="${locale}" could not be loaded: ${String(error)}`);
  }
  clearTimeout(timer);
}

/** Calls all who listen: what is to be shown may have changed. */
export const tell = (): void => listeners.forEach((listener) => listener());

/**
 * Calls back whenever what is known of any language changes.
 * @returns a function that stops it
 */
export function onCatalogs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
