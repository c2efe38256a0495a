import { readAddress, writeAddress, type ReadResult } from './address.js';
import { isNothing, withBrought, type Brought } from './brought.js';
import { defaultChoice, type Choice } from './choice.js';
import type { Facts } from './facts.js';

/**
 * State that the builder stores in the history entry when it writes the address. The state survives a reload, and no link
 * can contain the state. So the builder can distinguish values that the editor has typed or accepted from values of a
 * link, which the editor must accept first.
 */
interface EntryState {
  /** The fragment that the builder wrote. */
  readonly written: string;
  /**
   * Values from a link that the editor has not accepted yet, as a fragment. After the first change the address no longer
   * contains these values, because the editor may share the address. Here they survive a reload.
   */
  readonly brought: string;
}

function isEntryState(state: unknown): state is EntryState {
  const { written, brought } = (state ?? {}) as Partial<EntryState>;
  return typeof written === 'string' && typeof brought === 'string';
}

/** After the browser has refused to change the address: how long to wait before trying again, in milliseconds. */
const RETRY = 500;

let retry: ReturnType<typeof setTimeout> | undefined;

/**
 * Replaces the address, now or as soon as the browser allows it. Safari refuses more than 100 changes of the address in
 * 10 seconds. A held key or a dragged color causes more changes than that.
 */
function replaceAddress(state: EntryState): void {
  clearTimeout(retry);
  try {
    history.replaceState(state, '', state.written);
  } catch {
    retry = setTimeout(() => replaceAddress(state), RETRY);
  }
}

/**
 * Reads the choices from the address. The history entry says which values the editor has already accepted.
 * @param state the state of the history entry
 * @param builder address of the builder's page
 */
export function readEntry(
  fragment: string,
  state: unknown,
  facts: Facts,
  builder: string,
): ReadResult {
  clearTimeout(retry); // The address that is read must not be replaced by an older one.
  const read = readAddress(fragment, facts, builder);
  if (!isEntryState(state) || state.written !== fragment) return read;
  const { brought } = readAddress(state.brought, facts, builder);
  return { ...read, choice: withBrought(read.choice, read.brought), brought };
}

/**
 * Writes the choices into the address, without a new history entry.
 * @param brought values from a link that the editor has not accepted yet
 * @param builderLocale the builder's own language
 * @returns the fragment, which the address bar may show a little later
 */
export function writeEntry(
  choice: Choice,
  brought: Brought,
  builder: string,
  builderLocale: string,
): string {
  const written = writeAddress(choice, builder, builderLocale);
  const state: EntryState = {
    written,
    brought: isNothing(brought)
      ? ''
      : writeAddress(withBrought(defaultChoice(builder), brought), builder, builderLocale),
  };
  replaceAddress(state);
  return written;
}
