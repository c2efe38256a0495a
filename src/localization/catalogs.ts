import { warnOnce } from '../diagnostics/console.js';
import type { Catalog, CatalogSource } from './catalog.js';
import { delivery } from './delivery.js';

/** After so many milliseconds, a language that still loads is late: elements keep their fallback or show English. */
const FALLBACK_DELAY_MS = 5000;

/** The load state of each requested language: its texts once they are loaded, otherwise `loading`, `late` or `failed`. */
const states = new Map<string, Catalog | 'loading' | 'late' | 'failed'>();
/** The load of each requested language, running or finished. */
const loads = new Map<string, Promise<void>>();
const listeners = new Set<() => void>();

/** The texts of a language, once they are loaded. */
export function loadedCatalog(locale: string): Catalog | undefined {
  const state = states.get(locale);
  return typeof state === 'object' ? state : undefined;
}

/** Whether a language failed to load or is late, so that elements keep their fallback or show English. */
export const isMissing = (locale: string): boolean =>
  states.get(locale) === 'late' || states.get(locale) === 'failed';

/** Loads a language once for all elements, and again only after a failure. Never rejects. */
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
    notifyElements();
  };
  states.set(locale, 'loading');
  const timer = setTimeout(() => become('late'), FALLBACK_DELAY_MS);
  const source = delivery().catalogs[locale] as CatalogSource;
  try {
    become(await source.load(again));
  } catch (error) {
    become('failed'); // readers must not wait until the cause is found
    void reportCause(locale, source, error);
  }
  clearTimeout(timer);
}

async function reportCause(locale: string, { why }: CatalogSource, error: unknown): Promise<void> {
  const cause = await why?.(error).catch(() => undefined);
  warnOnce(`lang="${locale}" could not be loaded: ${cause ?? String(error)}`);
}

/** Lets all elements read their language again: calls the listeners of {@link onCatalogs}. */
export const notifyElements = (): void => listeners.forEach((listener) => listener());

/**
 * Calls back when a language is loaded, late or failed, when a reader switches to English or back, and when
 * another element is chosen to show the notice "unreviewed". Elements may then have to show other words.
 * @returns a function that stops the calls
 */
export function onCatalogs(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
