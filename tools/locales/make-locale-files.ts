import { createHash } from 'node:crypto';
import { leftHeld } from '../content/held.js';
import { readRecord } from '../content/record.js';
import { shippedTexts } from '../build/shipped-texts.js';
import { buildCatalog, shippedLocales } from './catalog.js';
import { heldTexts } from './held.js';

/** A language as a file beside the script tag. */
export interface LocaleFile {
  readonly locale: string;
  /** With a hash of its content, as servers may cache it for ever: `es.1a2b3c4d.json`. */
  readonly name: string;
  readonly content: string;
  /** In base64, as `integrity` takes it. */
  readonly sha256: string;
}

function fileOf(locale: string, stem: string, data: unknown): LocaleFile {
  const content = JSON.stringify(data);
  const hash = createHash('sha256').update(content).digest();
  const name = `${stem}.${hash.toString('hex').slice(0, 8)}.json`;
  return { locale, name, content, sha256: hash.toString('base64') };
}

/** The files of all languages that are shipped. */
export const localeFiles = (): LocaleFile[] =>
  shippedLocales().map(({ locale, units }) =>
    fileOf(locale, locale, buildCatalog(units, locale, readRecord())),
  );

/**
 * The held passages that a hospital's sign-off may open: one file for each language, English too; none once
 * the project has opened them all.
 */
export const heldFiles = (): LocaleFile[] =>
  leftHeld.length === 0
    ? []
    : shippedTexts().map(({ locale, read }) => fileOf(locale, `held.${locale}`, heldTexts(read)));
