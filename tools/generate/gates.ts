/**
 * Writes content/generated/gates.ts: the names of the held passages that have all sign-offs in the ledgers that they need.
 * `npm run generate` runs this script before the steps that load content, because content imports the file.
 */
import { isGateOpen } from '../content/gate.js';
import { readLedger } from '../content/ledger.js';
import { currentFile, readUnits } from '../locales/files.js';
import { reportRefused } from '../locales/refused.js';
import { targetLocales } from '../locales/shipped.js';
import { ensureGates, writeGates } from './gates-file.js';

await reportRefused(async () => {
  ensureGates();
  const { held } = await import('../../content/held.js');
  const english = readLedger('en');
  const translations = targetLocales.map((locale) => ({
    ledger: readLedger(locale),
    targets: new Map(readUnits(currentFile(locale)).map(({ id, target }) => [id, target])),
  }));
  const open = held.filter(({ passages }) => isGateOpen(passages, english, translations));
  writeGates(open.map(({ name }) => name));
});
