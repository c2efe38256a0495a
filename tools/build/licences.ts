import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './files.js';

/** Packages whose code stands in dist/cdn; their licences ask to be passed on. */
const bundledInScript = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit-labs/ssr-client',
];

/** Packages whose code stands in dist/builder. */
const bundledInBuilder = [
  ...bundledInScript.filter((name) => name !== '@lit-labs/ssr-client'),
  '@lit/localize',
  'colorjs.io',
];

/** Packages whose code stands in any of what ships, or is asked for by it. */
export const shipped = [...new Set([...bundledInScript, ...bundledInBuilder])];

/** Writes dist/cdn/LICENSES.txt and dist/builder/LICENSES.txt. */
export function writeLicences(): void {
  writeList('dist/cdn/LICENSES.txt', bundledInScript);
  writeList('dist/builder/LICENSES.txt', bundledInBuilder);
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
