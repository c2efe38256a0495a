import { existsSync, readFileSync } from 'node:fs';
import { writeModule } from './write-module.js';

const file = new URL('../../content/generated/gates.ts', import.meta.url);

/** Writes content/generated/gates.ts: the names of the held passages that may be shown. */
export function writeGates(names: readonly string[]): void {
  const text = `export const signedOff: readonly string[] = ${JSON.stringify(names)};\n`;
  writeModule(file, import.meta.url, text);
}

/** Writes closed gates if the file is missing or has an old form, as content can't be loaded without it. */
export function ensureGates(): void {
  if (!existsSync(file) || !readFileSync(file, 'utf8').includes('const signedOff:')) writeGates([]);
}
