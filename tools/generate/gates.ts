/**
 * Writes content/generated/gates.ts from the ledgers: which held statements may be shown. Stands
 * before the other steps of `npm run generate`, because content reads the gates when it is loaded.
 */
import type { Block } from '../../content/topic.js';
import { isGateOpen } from '../content/gate.js';
import { readLedger } from '../content/ledger.js';
import { passagesOfBlock } from '../content/walk.js';
import { currentFile, readUnits } from '../locales/files.js';
import { tellRefusal } from '../locales/refused.js';
import { targetLocales } from '../locales/shipped.js';
import { ensureGates, writeGates } from './gates-file.js';

await tellRefusal(async () => {
  ensureGates();
  const { heldHelp } = await import('../../content/help.js');
  const { heldRadioactive } = await import('../../content/radioactive.js');
  const english = readLedger('en');
  const translations = targetLocales.map((locale) => ({
    ledger: readLedger(locale),
    targets: new Map(readUnits(currentFile(locale)).map(({ id, target }) => [id, target])),
  }));
  const isOpen = (block: Block) => isGateOpen(passagesOfBlock(block), english, translations);
  writeGates({ HELP: isOpen(heldHelp), RADIOACTIVE: isOpen(heldRadioactive) });
});
