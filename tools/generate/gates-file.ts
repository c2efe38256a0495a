import { existsSync, readFileSync } from 'node:fs';
import { writeModule } from './write-module.js';

const file = new URL('../../content/generated/gates.ts', import.meta.url);

/** Writes content/generated/gates.ts, with the names of the held passages that may be shown. */
export function writeGates(names: readonly string[]): void {
  const text = `export const signedOff: readonly string[] = ${JSON.stringify(names)};\n`;
  writeModule(file, import.meta.url, text);
}

/** Writes an empty list if the file is missing or has an old format, because content can't be loaded without the file. */
export function ensureGates(): void {
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes('const signedOff:')) writeGates([]);
}
