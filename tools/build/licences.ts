import { readFileSync, writeFileSync } from 'node:fs';
import { modulesIn, packageOf } from './bundled.js';
import { root } from './files.js';
import { headOf } from './module-heads.js';

/** Distributed folders that contain code of other packages. Each folder must include the licenses of its packages. */
export const bundleFolders = ['dist/cdn', 'dist/builder', 'lib'] as const;

/** Finds the full text of a license in a module, for code that the package adapted from another project. */
const ADAPTED = /^.*\bCopyright\b[^]*?\bDEALINGS\s+(?:\/\/\s*)?IN\s+THE\s+(?:\/\/\s*)?SOFTWARE\./gm;

/** The terms of the MIT license after its copyright line, taken from our own LICENSE. */
const mitTerms = (): string => read('LICENSE').replace(/^[^]*?Copyright .*\n+/, '');

const read = (path: string) => readFileSync(new URL(path, root), 'utf8').trim();

/**
 * The license texts in the modules themselves, without comment characters. For a module that names MIT by the SPDX id,
 * the text is the module's copyright line and the terms of MIT.
 */
const adapted = (modules: readonly string[]): string[] =>
  modules.flatMap((module) => {
    const source = read(module);
    const head = headOf(module);
    return [
      ...[...source.matchAll(ADAPTED)].map(([licence]) => licence.replace(/^\s*(\/\/|\*) ?/gm, '')),
      ...(head?.licence === 'MIT' ? [`${head.copyright}\n\n${mitTerms()}`] : []),
    ];
  });

/** Writes a LICENSES.txt into each folder of bundles. */
export function writeLicences(): void {
  for (const folder of bundleFolders) writeList(`${folder}/LICENSES.txt`, modulesIn(folder));
}

function writeList(file: string, modules: readonly string[]): void {
  const packages = new Set(modules.map(packageOf));
  const parts = [
    ['iort-widgets, code', read('LICENSE')],
    ['iort-widgets, text', read('LICENSE-TEXT.md')],
    ...[...packages].map((name) => [name, read(`node_modules/${name}/LICENSE`)]),
    ...[...new Set(adapted(modules))].map((licence) => ['adapted in one of these', licence]),
  ];
  const text = parts.map(([name, licence]) => `${name}\n\n${licence}\n`).join('\n----\n\n');
  writeFileSync(new URL(file, root), text);
}
