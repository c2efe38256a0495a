import { pinnedBy } from '../model/base.js';
import type { Choice } from '../model/choice.js';
import type { Facts } from '../model/facts.js';

/**
 * The hash by which a snippet pins a script; none unless the address names the version whose hashes are
 * known. Newer files may come to any other address, and browsers would then refuse them.
 * @param file the entry of the manifest; undefined if it has none
 */
export function integrityOf(
  { base }: Choice,
  { manifest }: Facts,
  file: { readonly integrity: string } | undefined,
): string | undefined {
  const { kind } = pinnedBy(base, manifest.version);
  return kind === 'fixed' ? file?.integrity : undefined;
}
