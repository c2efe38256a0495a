import { heldFiles as files } from '../generated/locale-files.js';
import type { HeldSource, HeldText } from '../localization/held.js';
import { fetchFile, type HashedFile } from './fetch-file.js';

const isHeldText = (content: unknown): content is HeldText => {
  const { name, topic, place, passages, sources } = (content ?? {}) as Partial<HeldText>;
  return (
    [name, topic, place].every((word) => typeof word === 'string') &&
    [passages, sources].every(Array.isArray)
  );
};

/** @throws where it can't be had, or is something else */
async function load(file: HashedFile): Promise<readonly HeldText[]> {
  const content = await fetchFile(file, false);
  if (!Array.isArray(content) || !content.every(isHeldText))
    throw new Error(`not the texts of this script: ${file.name}`);
  return content;
}

/** What the script tag may open: a file a language, fetched only where a sign-off opens some of it. */
export const heldFiles: Readonly<Record<string, HeldSource>> = Object.fromEntries(
  Object.entries(files).map(([locale, file]) => [locale, { load: () => load(file) }]),
);
