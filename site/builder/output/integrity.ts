import { pinnedBy } from '../model/base.js';
import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';

/**
 * The hash by which a snippet pins a script. None if newer files will replace those at the address, which
 * browsers would then refuse, or if the files there are of another version, whose hashes are not known.
 * @param file the entry of the manifest; undefined if it has none
 */
export function integrityOf(
  { base }: Choice,
  { manifest }: Facts,
  file: { readonly integrity: string } | undefined,
): string | undefined {
  const { kind } = pinnedBy(base, manifest.version);
  return kind === 'fixed' || kind === 'unsaid' ? file?.integrity : undefined;
}
