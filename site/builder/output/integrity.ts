import { versionIn } from '../model/base.js';
import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';

/**
 * The integrity hash for a script in a snippet. Undefined if the address doesn't name the version of the manifest: other
 * files may be at this address, and browsers would refuse them because of the hash.
 * @param file the entry of the script in the manifest; undefined if there is none
 */
export function integrityOf(
  { base }: Choice,
  { manifest }: Facts,
  file: { readonly integrity: string } | undefined,
): string | undefined {
  const { kind } = versionIn(base, manifest.version);
  return kind === 'fixed' ? file?.integrity : undefined;
}
