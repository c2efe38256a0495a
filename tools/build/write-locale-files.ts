import { mkdirSync, writeFileSync } from 'node:fs';
import { heldFiles, localeFiles } from '../locales/make-locale-files.js';
import { root } from './files.js';

/** Writes the files that the script tag fetches, with languages and held passages: dist/cdn/locales/. */
export function writeLocaleFiles(): void {
  const folder = new URL('dist/cdn/locales/', root);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of [...localeFiles(), ...heldFiles()])
    writeFileSync(new URL(name, folder), content);
}
