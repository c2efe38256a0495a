/**
 * Writes content/generated/gates.ts from the ledgers: the names of the held passages that may be
 * shown. Stands before the other steps of `npm run generate`, because content reads the gates when
 * it is loaded.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { isGateOpen } from '../content/gate.js';
import { readLedger } from '../content/ledger.js';
import { currentFile, readUnits } from '../locales/files.js';
import { targetLocales } from '../locales/shipped.js';

const folder = new URL('../../content/generated/', import.meta.url);
const file = new URL('gates.ts', folder);

const write = (names: readonly string[]): void =>
  writeFileSync(file, `export const signedOff: readonly string[] = ${JSON.stringify(names)};\n`);

mkdirSync(folder, { recursive: true });
if (!existsSync(file)) write([]);

const { held } = await import('../../content/held.js');
const english = readLedger('en');
const translations = targetLocales.map((locale) => ({
  ledger: readLedger(locale),
  targets: new Map(readUnits(currentFile(locale)).map(({ id, target }) => [id, target])),
}));

write(
  held
    .filter(({ passages }) => isGateOpen(passages, english, translations))
    .map(({ name }) => name),
);
