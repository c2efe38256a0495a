import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { rollup, type OutputOptions, type RollupOptions } from 'rollup';
// @ts-expect-error a configuration has no types
import { listen } from '../../rollup.config.mjs';
import { root } from './files.js';

const { output: options, ...input } = listen as RollupOptions & { output: OutputOptions };

/** The code that reads aloud, as a file beside the script tag. */
export interface ListenFile {
  /** With a hash of its content, as servers may cache it for ever: `listen.1a2b3c4d.js`. */
  readonly name: string;
  readonly content: string;
  /** In base64, as `integrity` takes it. */
  readonly sha256: string;
}

/** Bundles the code that reads aloud; the same bytes every time. */
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

/** Writes dist/cdn/listen.<hash>.js; the script tag has its name and hash from `npm run generate`. */
export async function writeListenFile(): Promise<void> {
  const { name, content } = await listenFile();
  const folder = new URL('dist/cdn/', root);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(name, folder), content);
}
