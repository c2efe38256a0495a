import type { ShownSource } from '../../content/edition.js';
import type { Message } from '../../content/message.js';
import { warnOnce } from '../diagnostics/console.js';
import { delivery } from './delivery.js';

/** A sentence of a held passage. `from` has the indexes of its sources in {@link HeldText.sources}. */
interface HeldSentence extends Message {
  readonly from: readonly number[];
}

/** A held passage in one language. If a hospital signs it off, it is shown, always as a whole. */
export interface HeldText {
  /** The name of the passage in the option `held`. */
  readonly name: string;
  readonly topic: string;
  /** The section or part at whose end the passage is shown. */
  readonly place: string;
  /** The sentences in that language. */
  readonly passages: readonly HeldSentence[];
  readonly sources: readonly ShownSource[];
}

/** Where the held passages of a language come from. */
export interface HeldSource {
  /** Rejects if the passages can't be loaded. */
  readonly load: () => Promise<readonly HeldText[]>;
}

const loaded = new Map<string, readonly HeldText[]>();
const loads = new Map<string, Promise<void>>();

/** The held passages of a language. Undefined until they are loaded; an empty list if loading failed. */
export const loadedHeld = (locale: string): readonly HeldText[] | undefined => loaded.get(locale);

/**
 * Loads the held passages of a language once for all elements. If loading fails, they stay hidden. Never
 * rejects.
 */
export function loadHeld(locale: string): Promise<void> {
  const load = loads.get(locale) ?? loadNow(locale);
  loads.set(locale, load);
  return load;
}

async function loadNow(locale: string): Promise<void> {
  try {
    loaded.set(locale, (await delivery().held[locale]?.load()) ?? []);
  } catch (error) {
    loaded.set(locale, []); // without an entry, elements would wait for the passages and render again, endlessly
    warnOnce(
      `held passages in "${locale}" could not be loaded, so they stay hidden: ${String(error)}`,
    );
  }
}
