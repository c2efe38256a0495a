import { mkdirSync, writeFileSync } from 'node:fs';
import { heldFiles, localeFiles } from '../locales/make-locale-files.js';
import { root } from './files.js';

/** Writes dist/cdn/locales/. `iort.js` loads these files. They contain the translations, and the held passages of each language. */
export function writeLocaleFiles(): void {
  const folder = new URL('dist/cdn/locales/', root);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of [...localeFiles(), ...heldFiles()])
    writeFileSync(new URL(name, folder), content);
}
