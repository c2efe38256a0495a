import { mkdirSync, writeFileSync } from 'node:fs';
import { localeFiles } from '../locales/locale-files.js';
import { root } from './files.js';

/** Writes the languages that the script tag fetches: dist/cdn/locales/. */
export function writeLocaleFiles(): void {
  const folder = new URL('dist/cdn/locales/', root);
  mkdirSync(folder, { recursive: true });
  for (const { name, content } of localeFiles()) writeFileSync(new URL(name, folder), content);
}
