import { readAddress, writeAddress, type Read } from './address.js';
import { isNothing, withBrought, type Brought } from './brought.js';
import { defaultChoice, type Choice } from './choice.js';
import type { Facts } from './facts.js';

/**
 * State that the builder keeps in the history entry of an address that it wrote itself. It survives a
 * reload, and a link can't contain it. So the builder knows which values the
 * editor has typed or accepted; it asks about those that come from a link.
 */
interface Mark {
  /** The fragment that the builder wrote. */
  readonly written: string;
  /**
   * Values from a link that nobody has accepted yet, as a fragment. After the first change they are kept
   * here, so that a reload doesn't lose them, and no longer in the address, which the editor may share.
   */
  readonly brought: string;
}

function isMark(state: unknown): state is Mark {
  const { written, brought } = (state ?? {}) as Partial<Mark>;
  return typeof written === 'string' && typeof brought === 'string';
}

/**
 * Reads the choices from the address, and from its history entry who has set them.
 * @param state of the entry in the history
 * @param builder address of the builder's page
 */
export function readEntry(fragment: string, state: unknown, facts: Facts, builder: string): Read {
  const read = readAddress(fragment, facts, builder);
  if (!isMark(state) || state.written !== fragment) return read;
  const { brought } = readAddress(state.brought, facts, builder);
  return { ...read, choice: withBrought(read.choice, read.brought), brought };
}

/**
 * Writes the choices into the address, without a new history entry.
 * @param brought values from a link that nobody has accepted yet
 * @param ui the builder's own language
 */
export function writeEntry(choice: Choice, brought: Brought, builder: string, ui: string): void {
  const written = writeAddress(choice, builder, ui);
  const mark: Mark = {
    written,
    brought: isNothing(brought)
      ? ''
      : writeAddress(withBrought(defaultChoice(builder), brought), builder, ui),
  };
  history.replaceState(mark, '', written);
}
