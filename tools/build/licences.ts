import { readFileSync, writeFileSync } from 'node:fs';
import { packagesIn } from './bundled.js';
import { root } from './files.js';

/** What is handed on by itself, and holds code of packages: their licences ask to come along. */
export const bundleFolders = ['dist/cdn', 'dist/builder', 'lib'] as const;

/** Writes a LICENSES.txt into each folder of bundles. */
export function writeLicences(): void {
  for (const folder of bundleFolders) writeList(`${folder}/LICENSES.txt`, packagesIn(folder));
}

function writeList(file: string, packages: readonly string[]): void {
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8').trim();
  const parts = [
    ['iort-widgets, code', read('LICENSE')],
    ['iort-widgets, text', read('LICENSE-TEXT.md')],
    ...packages.map((name) => [name, read(`node_modules/${name}/LICENSE`)]),
  ];
  const text = parts.map(([name, licence]) => `${name}\n\n${licence}\n`).join('\n----\n\n');
  writeFileSync(new URL(file, root), text);
}
