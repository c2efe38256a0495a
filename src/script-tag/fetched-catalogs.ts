import * as shared from '../generated/content/shared.js';
import { topics } from '../generated/topics.js';
import { editions } from '../generated/editions.js';
import { files } from '../generated/locale-file-hashes.js';
import type { Catalog, CatalogSource } from '../localization/catalog.js';
import { fetchFile, type HashedFile } from './fetch-file.js';
import { whyNot } from './why.js';

/** The ids of all texts in some content. */
function idsIn(content: unknown): string[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('id' in content && 'text' in content) return [String(content.id)];
  return Object.values(content).flatMap(idsIn);
}

const isMessage = (message: unknown): boolean =>
  typeof message === 'string' ||
  (Array.isArray((message as { strings?: unknown } | undefined)?.strings) &&
    Array.isArray((message as { values?: unknown }).values));

const isEdition = (edition: unknown): boolean => {
  const { date, dateShown, revision } = (edition ?? {}) as Partial<Record<string, unknown>>;
  return [date, dateShown, revision].every((each) => typeof each === 'string');
};

/** Whether a fetched file has a text for every English one, and an edition for every topic. */
function isCatalog(content: unknown): content is Catalog {
  const { messages, editions: found } = (content ?? {}) as Partial<Catalog>;
  const ids = idsIn([shared, topics]);
  return (
    ids.every((id) => isMessage(messages?.[id])) &&
    Object.keys(editions).every((name) => isEdition(found?.[name]))
  );
}

/** @throws if they can't be loaded, or belong to another script */
async function load(file: HashedFile, again: boolean): Promise<Catalog> {
  const content = await fetchFile(file, again);
  if (!isCatalog(content)) throw new Error(`not the texts of this script: ${file.name}`);
  return content;
}

/** The languages of the script tag: one file for each, beside the script, fetched when first needed. */
export const fetchedCatalogs: Readonly<Record<string, CatalogSource>> = Object.fromEntries(
  Object.entries(files).map(([locale, file]) => [
    locale,
    { load: (again) => load(file, again), why: (error) => whyNot(file, error) },
  ]),
);
