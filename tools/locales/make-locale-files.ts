import { createHash } from 'node:crypto';
import { leftHeld } from '../content/held.js';
import { readRecord } from '../content/record.js';
import { shippedTexts } from '../build/shipped-texts.js';
import { buildCatalog, shippedLocales } from './catalog.js';
import { heldTexts } from './held.js';

/** A file with texts of a language. The script of the script tag loads it when the texts are needed. */
export interface LocaleFile {
  readonly locale: string;
  /** Such as `es.1a2b3c4d.json`. The name contains a hash of the content, so the file may be cached forever. */
  readonly name: string;
  readonly content: string;
  /** SHA-256 hash of the content in base64. The `integrity` of the request contains it after `sha256-`. */
  readonly sha256: string;
}

function fileOf(locale: string, stem: string, data: unknown): LocaleFile {
  const content = JSON.stringify(data);
  const hash = createHash('sha256').update(content).digest();
  const name = `${stem}.${hash.toString('hex').slice(0, 8)}.json`;
  return { locale, name, content, sha256: hash.toString('base64') };
}

/** The locale files of all shipped translations. */
export const localeFiles = (): LocaleFile[] =>
  shippedLocales().map(({ locale, units }) =>
    fileOf(locale, locale, buildCatalog(units, locale, readRecord())),
  );

/**
 * The files with the held passages that a hospital's sign-off may open. There is one file for each language,
 * including English. If no passages are held, there are no files.
 */
export const heldFiles = (): LocaleFile[] =>
  leftHeld.length === 0
    ? []
    : shippedTexts().map(({ locale, read }) => fileOf(locale, `held.${locale}`, heldTexts(read)));
