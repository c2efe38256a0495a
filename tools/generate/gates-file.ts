import { existsSync, mkdirSync, writeFileSync } from 'node:fs';

const folder = new URL('../../content/generated/', import.meta.url);
const file = new URL('gates.ts', folder);

/** Writes content/generated/gates.ts: which held statements may be shown. */
export function writeGates(gates: Readonly<Record<'HELP' | 'RADIOACTIVE', boolean>>): void {
  mkdirSync(folder, { recursive: true });
  const lines = Object.entries(gates).map(
    ([name, open]) => `export const ${name}_SIGNED_OFF: boolean = ${open};\n`,
  );
  writeFileSync(file, lines.join(''));
}

/** Writes closed gates where there are none yet, as content can't be loaded without. */
export function ensureGates(): void {
  if (!existsSync(file)) writeGates({ HELP: false, RADIOACTIVE: false });
}
