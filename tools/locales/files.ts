import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from '../build/files.js';
import { decode } from './decode.js';
import { emptyXliff, parseXliff, type Unit, type XliffFile } from './xliff.js';

/** The path of the file that translators edit. */
export const currentFile = (locale: string): string => `locales/${locale}.xlf`;

/** The path of the file with the translations of deleted messages. */
export const obsoleteFile = (locale: string): string => `locales/obsolete/${locale}.xlf`;

/** Whether a file exists. The path is relative to the project's root. */
export const isThere = (path: string): boolean => existsSync(new URL(path, root));

/**
 * Reads an XLIFF file. The path is relative to the project's root. If there is no file, returns an XLIFF file without
 * units.
 * @throws {Refused} if the file is not a valid XLIFF 1.2 file for the language in its name
 */
export const readXliff = (path: string): XliffFile =>
  parseXliff(
    isThere(path)
      ? decode(readFileSync(new URL(path, root)), path)
      : emptyXliff(basename(path, '.xlf')),
    path,
  );

/**
 * Reads the units of an XLIFF file. If there is no file, returns an empty list.
 * @throws {Refused} if the file is not a valid XLIFF 1.2 file for the language in its name
 */
export const readUnits = (path: string): readonly Unit[] => readXliff(path).units;

/** Writes the text `changed` into an XLIFF file if it differs from the text that was read. */
export function writeXliff({ path, text }: XliffFile, changed: string): void {
  if (text === changed) return;
  const url = new URL(path, root);
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, changed);
}
