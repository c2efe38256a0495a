import { mkdirSync, writeFileSync } from 'node:fs';
import { heldFiles, localeFiles } from '../locales/make-locale-files.js';
import { root } from './files.js';

/** Writes dist/cdn/locales/. The script loads these files, which contain the languages and the held passages. */
export function writeLocaleFiles(): void {
  const folder = new URL('dist/cdn/locales/', root);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of [...localeFiles(), ...heldFiles()])
    writeFileSync(new URL(name, folder), content);
}
