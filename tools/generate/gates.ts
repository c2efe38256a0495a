/**
 * Writes content/generated/gates.ts from the ledger: which held statements may be shown. First of
 * two steps (`npm run generate`), because content reads the gates when it is loaded.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import type { Passage } from '../../content/statement.js';
import { isStatement } from '../../content/statement.js';
import { isSignedOff, readLedger } from '../content/ledger.js';
import { passagesOfBlock } from '../content/walk.js';

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
const ledger = readLedger('en');

/** A gate opens only when every statement behind it is signed off. */
const isOpen = (passages: readonly Passage[]): boolean =>
  passages
    .filter(isStatement)
    .every(({ id, text }) => isSignedOff(ledger, 'clinician', id, text()));

write({
  HELP: isOpen(passagesOfBlock(heldHelp())),
  RADIOACTIVE: isOpen(passagesOfBlock(heldRadioactive())),
});
