import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { root } from '../build/files.js';
import { parseXliff, serializeXliff, type Unit } from './xliff.js';

/** The units that translators edit. */
export const currentFile = (locale: string): string => `locales/${locale}.xlf`;

/** Translations of messages that are gone. */
export const obsoleteFile = (locale: string): string => `locales/obsolete/${locale}.xlf`;

/**
 * Reads the units of a file, by its path from the project's root; none where it is missing.
 * @throws with file, line and unit where it is broken
 */
export function readUnits(path: string): Unit[] {
  const url = new URL(path, root);
  return existsSync(url) ? parseXliff(readFileSync(url, 'utf8'), path) : [];
}

/** Writes units to a file; none are written only over a file that is there. */
export function writeUnits(path: string, units: readonly Unit[], locale: string): void {
  const url = new URL(path, root);
  if (units.length === 0 && !existsSync(url)) return;
  mkdirSync(new URL('.', url), { recursive: true });
  writeFileSync(url, serializeXliff(units, locale));
}
