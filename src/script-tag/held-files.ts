import { heldFiles as files } from '../generated/locale-file-hashes.js';
import type { HeldSource, HeldText } from '../localization/held.js';
import { fetchFile, type HashedFile } from './fetch-file.js';

const isHeldText = (content: unknown): content is HeldText => {
  const { name, topic, place, passages, sources } = (content ?? {}) as Partial<HeldText>;
  return (
    [name, topic, place].every((word) => typeof word === 'string') &&
    [passages, sources].every(Array.isArray)
  );
};

/** @throws if the file can't be loaded, or does not contain held passages */
async function load(file: HashedFile): Promise<readonly HeldText[]> {
  const content = await fetchFile(file, false);
  if (!Array.isArray(content) || !content.every(isHeldText))
    throw new Error(`not the texts of this script: ${file.name}`);
  return content;
}

/**
 * The held passages of the script tag: one file for each language, fetched only if a hospital's sign-off
 * opens a passage.
 */
export const heldFiles: Readonly<Record<string, HeldSource>> = Object.fromEntries(
  Object.entries(files).map(([locale, file]) => [locale, { load: () => load(file) }]),
);
