import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
// @ts-expect-error a configuration has no types
import { listen } from '../../rollup.config.mjs';
import { root } from './files.js';

const { output: options, ...input } = listen as RollupOptions & { output: OutputOptions };

/** The file with the code that reads a widget aloud, for pages that use the script tag. */
export interface ListenFile {
  /** Such as `listen.1a2b3c4d.js`. The name contains a hash of the content, so the file may be cached forever. */
  readonly name: string;
  readonly content: string;
  /** SHA-256 hash of the content in base64. The attribute `integrity` contains it after `sha256-`. */
  readonly sha256: string;
}

/** Bundles the code that reads a widget aloud. The same sources give the same bytes. */
export async function listenFile(): Promise<ListenFile> {
  const bundle = await rollup(input);
  const {
    output: [{ code }],
  } = await bundle.generate(options);
  await bundle.close();
  const hash = createHash('sha256').update(code).digest();
  return {
    name: `listen.${hash.toString('hex').slice(0, 8)}.js`,
    content: code,
    sha256: hash.toString('base64'),
  };
}

/** Writes dist/cdn/listen.<hash>.js. `npm run generate` has put the file's name and hash into the script. */
export async function writeListenFile(): Promise<void> {
  const { name, content } = await listenFile();
  const folder = new URL('dist/cdn/', root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(name, folder), content);
}
