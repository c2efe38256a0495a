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
  const read = readAddress(fragment, facts, builder);
  if (!isEntryState(state) || state.written !== fragment) return read;
  const { brought } = readAddress(state.brought, facts, builder);
  return { ...read, choice: withBrought(read.choice, read.brought), brought };
}

/**
 * Writes the choices into the address, without a new history entry.
 * @param brought values from a link that the editor has not accepted yet
 * @param builderLocale the builder's own language
 */
export function writeEntry(
  choice: Choice,
  brought: Brought,
  builder: string,
  builderLocale: string,
): void {
  const written = writeAddress(choice, builder, builderLocale);
  const state: EntryState = {
    written,
    brought: isNothing(brought)
      ? ''
      : writeAddress(withBrought(defaultChoice(builder), brought), builder, builderLocale),
  };
  history.replaceState(state, '', written);
}
