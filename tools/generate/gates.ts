/**
 * Writes content/generated/gates.ts from the ledgers: which held statements may be shown. Stands
 * before the other steps of `npm run generate`, because content reads the gates when it is loaded.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Block } from '../../content/topic.js';
import { isGateOpen } from '../content/gate.js';
import { readLedger } from '../content/ledger.js';
import { passagesOfBlock } from '../content/walk.js';
import { currentFile, readUnits } from '../locales/files.js';
import { targetLocales } from '../locales/shipped.js';

const folder = new URL('../../content/generated/', import.meta.url);
const file = new URL('gates.ts', folder);

const write = (gates: Readonly<Record<string, boolean>>): void => {
  const lines = Object.entries(gates).map(
    ([name, open]) => `export const ${name}_SIGNED_OFF: boolean = ${open};\n`,
  );
  writeFileSync(file, lines.join(''));
};

mkdirSync(folder, { recursive: true });
if (!existsSync(file)) write({ HELP: false, RADIOACTIVE: false });

const { heldHelp } = await import('../../content/help.js');
const { heldRadioactive } = await import('../../content/radioactive.js');
const english = readLedger('en');
const translations = targetLocales.map((locale) => ({
  ledger: readLedger(locale),
  targets: new Map(readUnits(currentFile(locale)).map(({ id, target }) => [id, target])),
}));

const isOpen = (block: Block) => isGateOpen(passagesOfBlock(block), english, translations);

write({ HELP: isOpen(heldHelp), RADIOACTIVE: isOpen(heldRadioactive) });
