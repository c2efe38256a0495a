import { readAddress, writeAddress, type Read } from './address.js';
import { isNothing, withBrought, type Brought } from './brought.js';
import { defaultChoice, type Choice } from './choice.js';
import type { Facts } from './facts.js';

/**
 * What the builder leaves in the entry of the history beside an address that it wrote itself. A
 * reload keeps it, and no link can bring it: what the editor has typed or taken isn't asked about
 * again, and what a link brought is.
 */
interface Mark {
  /** The fragment that the builder wrote. */
  readonly written: string;
  /**
   * What a link brought and nobody has taken yet, as a fragment. From the first change on it stands
   * here and no more in the address, which the editor may hand on, and a reload doesn't lose it.
   */
  readonly brought: string;
}

function isMark(state: unknown): state is Mark {
  const { written, brought } = (state ?? {}) as Partial<Mark>;
  return typeof written === 'string' && typeof brought === 'string';
}

/**
 * Reads what is chosen from the address, and from its entry in the history whose words those are.
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
 * Writes what is chosen into the address, without a step in the history.
 * @param brought what a link brought and nobody has taken yet
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
