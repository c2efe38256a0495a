import { cp } from 'node:fs/promises';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';
import { libraryFacts } from './facts.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, root));

/** What is copied as it is; the scripts are bundled by Rollup. */
const pages = ['index.html', 'icon.svg', 'builder.css', 'preview.html', 'preview.css'];

/** Puts the builder's pages and what it knows of the library beside its scripts in dist/builder. */
export async function writeBuilder(): Promise<void> {
  for (const name of pages) await cp(path(`site/builder/${name}`), path(`dist/builder/${name}`));
  writeFileSync(path('dist/builder/facts.json'), `${JSON.stringify(libraryFacts())}\n`);
}
