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

/** Writes dist/cdn/LICENSES.txt. */
export function writeLicences(): void {
  const read = (path: string) => readFileSync(new URL(path, root), 'utf8').trim();
  const parts = [
    ['iort-widgets, code', read('LICENSE')],
    ['iort-widgets, text', read('LICENSE-TEXT.md')],
    ...bundled.map((name) => [name, read(`node_modules/${name}/LICENSE`)]),
  ];
  const text = parts.map(([name, licence]) => `${name}\n\n${licence}\n`).join('\n----\n\n');
  writeFileSync(new URL('dist/cdn/LICENSES.txt', root), text);
}
