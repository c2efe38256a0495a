import { readFileSync, writeFileSync } from 'node:fs';
import { root } from './files.js';

/** Packages whose code stands in dist/cdn; their licences ask to be passed on. */
export const bundled = [
  'lit',
  'lit-html',
  'lit-element',
  '@lit/reactive-element',
  '@lit/localize',
  '@lit-labs/ssr-client',
];

/** Packages whose code stands in dist/builder. */
const bundledInBuilder = [
  ...bundled.filter((name) => name !== '@lit-labs/ssr-client'),
  'colorjs.io',
];

/** Writes dist/cdn/LICENSES.txt and dist/builder/LICENSES.txt. */
export function writeLicences(): void {
  writeList('dist/cdn/LICENSES.txt', bundled);
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
