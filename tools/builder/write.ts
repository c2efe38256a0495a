import { cp } from 'node:fs/promises';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../build/files.js';
import { libraryFacts } from './facts.js';

const path = (relative: string): string => fileURLToPath(new URL(relative, root));

/** Files that are copied unchanged. Rollup bundles the scripts. */
const pages = ['index.html', 'icon.svg', 'preview.html', 'preview.css'];

/** The parts of the style sheet, after the shared colors. The order matters, because later rules override earlier rules. */
const styles = [
  'base',
  'head',
  'steps',
  'columns',
  'fields',
  'ticks',
  'sections',
  'buttons',
  'folding',
  'actions',
  'theme',
  'stage',
  'output',
  'notices',
  'status',
  'forced-colors',
  'print',
];

/** The builder's style sheet. The parts are joined, so that the browser needs only one request. */
const styleSheet = (): string =>
  ['site/shared/colors.css', ...styles.map((name) => `site/builder/styles/${name}.css`)]
    .map((file) => readFileSync(path(file), 'utf8'))
    .join('\n');

/** Writes the builder's pages, style sheet and facts.json into dist/builder/, beside the scripts. */
export async function writeBuilder(): Promise<void> {
  for (const name of pages) await cp(path(`site/builder/${name}`), path(`dist/builder/${name}`));
  writeFileSync(path('dist/builder/builder.css'), styleSheet());
  writeFileSync(path('dist/builder/facts.json'), `${JSON.stringify(libraryFacts())}\n`);
}
