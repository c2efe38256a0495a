import { pinnedBy } from '../model/base.js';
import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';

/**
 * The hash that a snippet pins a script to. None where newer files come to the same address, which
 * browsers would then refuse, or where other files lie there than those whose hashes are known.
 * @param file as the manifest has it; nothing where it has none
 */
export function integrityOf(
  { base }: Choice,
  { manifest }: Facts,
  file: { readonly integrity: string } | undefined,
): string | undefined {
  const { kind } = pinnedBy(base, manifest.version);
  return kind === 'fixed' || kind === 'unsaid' ? file?.integrity : undefined;
}
