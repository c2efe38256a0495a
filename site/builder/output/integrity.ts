import { versionIn } from '../model/base.js';
import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';

/**
 * The hash by which a snippet pins a script; none unless the address names the version whose hashes are
 * known. At any other address newer files may appear, and browsers would refuse them.
 * @param file the entry of the manifest; undefined if it has none
 */
export function integrityOf(
  { base }: Choice,
  { manifest }: Facts,
  file: { readonly integrity: string } | undefined,
): string | undefined {
  const { kind } = versionIn(base, manifest.version);
  return kind === 'fixed' ? file?.integrity : undefined;
}
