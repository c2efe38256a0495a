import type { Message } from '../../content/message.js';
import * as shared from '../generated/content/shared.js';
import { topics } from '../generated/topics.js';
import { editions } from '../generated/editions.js';
import { files } from '../generated/locale-file-hashes.js';
import type { Catalog, CatalogSource, Template } from '../localization/catalog.js';
import { fetchFile, type HashedFile } from './fetch-file.js';
import { whyNot } from './why.js';

/** All English texts in some content, with their ids. */
function messagesIn(content: unknown): Message[] {
  if (typeof content !== 'object' || content === null) return [];
  if ('id' in content && 'text' in content) return [content as Message];
  return Object.values(content).flatMap(messagesIn);
}

/**
 * Whether a translation is a text, or pieces of text with gaps between them. Each gap must also be in the
 * English text.
 */
function isTranslation(translation: unknown, { text }: Message): boolean {
  if (typeof translation === 'string') return true;
  const { strTag, strings, values } = (translation ?? {}) as Partial<Template>;
  if (strTag !== true || !Array.isArray(strings) || !Array.isArray(values)) return false;
  const gaps = (text.match(/\{\w+\}/g) ?? []).map((_, index) => index);
  return (
    strings.length === values.length + 1 &&
    strings.every((piece) => typeof piece === 'string') &&
    values.every((gap) => gaps.includes(gap as number))
  );
}

const isEdition = (edition: unknown): boolean => {
  const { date, dateShown, revision } = (edition ?? {}) as Partial<Record<string, unknown>>;
  return [date, dateShown, revision].every((each) => typeof each === 'string');
};

/** Whether a fetched file has a translation of every English text, and an edition of every topic. */
function isCatalog(content: unknown): content is Catalog {
  const { messages, editions: found } = (content ?? {}) as Partial<Catalog>;
  const english = messagesIn([shared, topics]);
  return (
    english.every((message) => isTranslation(messages?.[message.id], message)) &&
    Object.keys(editions).every((name) => isEdition(found?.[name]))
  );
}

/** @throws if the file can't be loaded, or lacks texts of this script */
async function load(file: HashedFile, again: boolean): Promise<Catalog> {
  const content = await fetchFile(file, again);
  if (!isCatalog(content)) throw new Error(`not the texts of this script: ${file.name}`);
  return content;
}

/** How each locale but English is loaded: as one file in `locales/` beside the script, fetched when first needed. */
export const fetchedCatalogs: Readonly<Record<string, CatalogSource>> = Object.fromEntries(
  Object.entries(files).map(([locale, file]) => [
    locale,
    { load: (again) => load(file, again), why: (error) => whyNot(file, error) },
  ]),
);
