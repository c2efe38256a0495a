import type { ShownSource } from '../../content/edition.js';
import type { Message } from '../../content/message.js';
import { warnOnce } from '../diagnostics/console.js';
import { delivery } from './delivery.js';

/** A sentence of what is held, with the places of its sources. */
interface HeldPassage extends Message {
  readonly from: readonly number[];
}

/** Words in one language that a hospital's sign-off may open: shown whole, or not at all. */
export interface HeldText {
  /** By which `held` opens it. */
  readonly name: string;
  readonly topic: string;
  /** The section or part at whose end it stands. */
  readonly place: string;
  /** Already in the language; `from` says which of its sources each rests on. */
  readonly passages: readonly HeldPassage[];
  readonly sources: readonly ShownSource[];
}

/** Where what is held in a language comes from. */
export interface HeldSource {
  /** Rejects where it can't be had. */
  readonly load: () => Promise<readonly HeldText[]>;
}

const loaded = new Map<string, readonly HeldText[]>();
const loads = new Map<string, Promise<void>>();

/** What is held in a language, once it is there; nothing of it where it could not be had. */
export const loadedHeld = (locale: string): readonly HeldText[] | undefined => loaded.get(locale);

/** Loads what is held in a language, once for all elements; where it fails, it stays held. Never rejects. */
export function loadHeld(locale: string): Promise<void> {
  const load = loads.get(locale) ?? loadNow(locale);
  loads.set(locale, load);
  return load;
}

async function loadNow(locale: string): Promise<void> {
  try {
    loaded.set(locale, (await delivery().held[locale]?.load()) ?? []);
  } catch (error) {
    loaded.set(locale, []); // else elements would ask for it again at once, and for ever
    warnOnce(
      `held passages in "${locale}" could not be loaded, so they stay closed: ${String(error)}`,
    );
  }
}
