import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const folder = new URL('../../content/generated/', import.meta.url);
const file = new URL('gates.ts', folder);

/** Writes content/generated/gates.ts: the names of the held passages that may be shown. */
export function writeGates(names: readonly string[]): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `export const signedOff: readonly string[] = ${JSON.stringify(names)};\n`);
}

/** Writes closed gates if the file is missing or has an old form, as content can't be loaded without it. */
export function ensureGates(): void {
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes('const signedOff:')) writeGates([]);
}
